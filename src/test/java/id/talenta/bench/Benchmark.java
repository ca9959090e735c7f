package id.talenta.bench;

/** Times something against its floor and prints one line a result, see {@link BenchMain#result}. */
interface Benchmark {
  /** What it is called by on the command line. */
  String name();

  /**
   * Runs it.
   *
   * @param options what followed the name on the command line, such as {@code --rows 60000}
   * @throws Exception when it could not be run, or its results were wrong
   */
  void run(String[] options) throws Exception;
}
