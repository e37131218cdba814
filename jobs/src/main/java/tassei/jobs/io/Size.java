package tassei.jobs.io;

/** Whether the inputs fit into the driver's memory with ease. */
enum Size {
  SMALL,
  LARGE
}
