package tassei.jobs.pass;

import java.io.Serializable;
import java.util.function.Supplier;

/** What every task looks up, and is too large to travel with each of them. */
public interface Shared<T> extends Supplier<T>, Serializable {}
