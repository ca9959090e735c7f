package id.talenta.tenant.exit;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.database.TableShape;
import id.talenta.platform.database.TableTransfer;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever leaves can read what was handed over: the dictionary is as complete as the schema. */
class DataDictionaryTest {
  private static final TenantCode TENANT = TestDatabase.newTenant();

  private final DataDictionary dictionary = DataDictionary.load();

  @Test
  void every_table_and_column_of_a_package_is_explained_and_nothing_else() {
    var catalogue =
        ExitTables.of(tables()).stream()
            .flatMap(
                selection ->
                    Stream.concat(
                        Stream.of(selection.table().name()),
                        TableTransfer.copied(selection)
                            .map(column -> selection.table().name() + "." + column.name())))
            .toList();
    assertThat(catalogue).hasSizeGreaterThan(100);
    assertThat(dictionary.names())
        .as("Add the missing lines to src/main/resources/dictionary/tenant.txt")
        .containsAll(catalogue);
    assertThat(catalogue).as("Lines of what there is no more").containsAll(dictionary.names());
  }

  @Test
  void every_meaning_is_given_in_both_languages() {
    for (var name : dictionary.names()) {
      var meaning = dictionary.of(name).orElseThrow();
      assertThat(meaning.indonesian()).as(name).isNotBlank();
      assertThat(meaning.english()).as(name).isNotBlank().isNotEqualTo(meaning.indonesian());
    }
  }

  @Test
  void every_table_can_be_put_in_order_by_its_key_and_after_those_it_points_to() {
    var selections = ExitTables.of(tables());
    assertThat(selections).allSatisfy(each -> assertThat(each.table().key()).isNotEmpty());
    var names = selections.stream().map(each -> each.table().name()).toList();
    assertThat(names.indexOf("civil_servant")).isGreaterThan(names.indexOf("position"));
    assertThat(names).doesNotContain("sign_in_attempt", "databasechangelog");
  }

  @SuppressWarnings("unchecked")
  private static List<TableShape> tables() {
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    return TestDatabase.in(
        TENANT,
        () ->
            transactions.executeRead(
                status -> TestDatabase.context().getBean(TableTransfer.class).tables()));
  }
}
