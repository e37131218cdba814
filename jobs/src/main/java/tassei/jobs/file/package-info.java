/**
 * Files, folders, links and hashes on any disk. A {@link Location} names a place; a {@link Folder}
 * reads one, of this machine or of a file system that machines share; {@link HashMemory} spares
 * reading what did not change. Nothing here is trusted to be what it seems: {@link LinkGuard}
 * refuses links and {@link OwnerMark} tells folders that Tassei made. Uses {@code refusal} alone.
 */
package tassei.jobs.file;
