package id.talenta.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody takes away.
 *
 * @param list which
 * @param title name of the sheet, at most 31 characters
 * @param headers the columns
 * @param rows the rows, of as many values as there are columns; what a value may be is told by
 *     {@code platform.file.TableWriter}
 */
public record TableExport(ExportedList list, String title, List<String> headers, Rows rows) {
  private static final int PAGE = 500;

  /** Copies the headers. */
  public TableExport {
    headers = List.copyOf(headers);
  }

  /** Hands over the rows one by one. Runs in one transaction that only reads. */
  @FunctionalInterface
  public interface Rows {
    /** Hands them over. */
    void each(Consumer<List<? extends @Nullable Object>> row);

    /** The rows of a list that is read page by page. */
    static <T> Rows paged(Pages<T> pages, Function<T, List<? extends @Nullable Object>> row) {
      return table -> {
        var offset = 0;
        var page = pages.read(offset, PAGE);
        while (!page.isEmpty()) {
          page.forEach(each -> table.accept(row.apply(each)));
          offset += page.size();
          page = pages.read(offset, PAGE);
        }
      };
    }
  }

  /** Reads a page of a list. */
  @FunctionalInterface
  public interface Pages<T> {
    /** The page; an empty one after the last. */
    List<T> read(int offset, int limit);
  }
}
