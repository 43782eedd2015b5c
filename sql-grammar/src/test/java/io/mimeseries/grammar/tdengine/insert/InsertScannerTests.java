package io.mimeseries.grammar.tdengine.insert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.ast.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of errors are those of the recordings. */
class InsertScannerTests {

    @Test
    void readsTablesColumnsAndRows() {
        var scanner = new InsertScanner(
                "INSERT INTO db.`T` (ts, `V`) VALUES ('2024-01-01', -1) (now, NULL), (1, 0x10) t2 USING st TAGS ('a', 2) VALUES (2, 2.5e3);");
        assertThat(scanner.nextTable()).isTrue();
        assertThat(scanner.table().table().text()).isEqualTo("T");
        assertThat(scanner.superTable()).isNull();
        assertThat(scanner.columns()).extracting(Name::text).containsExactly("ts", "V");
        assertThat(scanner.openRows()).isNull();
        assertThat(rows(scanner, 2))
                .containsExactly(
                        List.of("STRING 2024-01-01", "INTEGER -1"),
                        List.of("NOW now", "NULL null"),
                        List.of("INTEGER 1", "HEX 0x10"));
        assertThat(scanner.nextTable()).isTrue();
        assertThat(scanner.superTable()).isNotNull();
        assertThat(scanner.tagNames()).isNull();
        scanner.openTags();
        assertThat(scanner.nextTag().text()).isEqualTo("a");
        assertThat(scanner.nextTag().integer()).isEqualTo(2);
        scanner.closeTags();
        assertThat(scanner.nextOption()).isNull();
        assertThat(scanner.columns()).isNull();
        assertThat(scanner.openRows()).isNull();
        assertThat(rows(scanner, 2)).containsExactly(List.of("INTEGER 2", "FLOAT 2.5e3"));
        assertThat(scanner.nextTable()).isFalse();
    }

    @Test
    void namesOfColumnsMayBeKeywords() {
        var scanner = new InsertScanner("insert into t using st (value) tags (1) ttl 3 (ts, interval) values (1, 2)");
        scanner.nextTable();
        assertThat(scanner.tagNames()).extracting(Name::text).containsExactly("value");
        scanner.openTags();
        scanner.nextTag();
        scanner.closeTags();
        assertThat(scanner.nextOption()).isEqualTo(new InsertOption(true, "3"));
        assertThat(scanner.nextOption()).isNull();
        assertThat(scanner.columns()).extracting(Name::text).containsExactly("ts", "interval");
    }

    @ParameterizedTest
    @CsvSource({
        "now + 1s,false DURATION 1s",
        "now()-1d ,true DURATION 1d",
        "'2024-01-01' + 1h,false DURATION 1h",
        "1d + now(),false NOW now",
        "1d+today(),false TODAY today",
        "1700000000000,'false NULL '",
        "now(),'false NULL '",
    })
    void readsWhatIsAddedToTimes(String time, String expected) {
        var scanner = new InsertScanner("INSERT INTO t VALUES (" + time + ", 7)");
        scanner.nextTable();
        scanner.openRows();
        scanner.nextRow();
        var operation = scanner.nextValue().operation();
        assertThat(operation.minus() + " " + operation.operand() + " " + operation.text())
                .isEqualTo(expected);
        assertThat(scanner.nextValue().integer()).isEqualTo(7);
        scanner.closeRow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "INSERT INTO n VALUES | 'no any data points'",
                "insert into t values(now, 123abc) | 'abc)' () expected)",
                "INSERT INTO n VALUES ('2024-01-09') | ')' (, expected)",
                "insert into t values(now, abc) | 'abc)' (invalid data or symbol)",
                "insert into t values(now, '\\'); | ''\\');' (invalid data or symbol)",
                "insert into t values(now,, 1) | ', 1)' (invalid data or symbol)",
                "insert into interval values (1, 2) | 'interval values (1, 2)' (table_name is expected)",
                "insert t values (1, 2) | 't values (1, 2)' (keyword INTO is expected)",
                "insert into t (a, b) (c) values (1, 2) | '(c) values (1, 2)' (keyword VALUES or FILE is expected)",
            })
    void refuses(String sql, String fault) {
        assertThatThrownBy(() -> all(new InsertScanner(sql)))
                .isInstanceOfSatisfying(
                        TDengineSqlException.class, e -> assertThat(e.code()).isEqualTo(0x0216))
                .hasMessage("syntax error near " + fault);
    }

    @Test
    void countsValues() {
        assertThatThrownBy(() -> all(new InsertScanner("INSERT INTO n VALUES (1, 2, 3)")))
                .hasMessage("Illegal number of columns");
        assertThatThrownBy(() -> all(new InsertScanner("INSERT INTO n VALUES ()")))
                .hasMessage("Illegal number of columns");
    }

    private static void all(InsertScanner scanner) {
        while (scanner.nextTable()) {
            scanner.columns();
            scanner.openRows();
            rows(scanner, 2);
        }
    }

    private static List<List<String>> rows(InsertScanner scanner, int width) {
        var rows = new ArrayList<List<String>>();
        while (scanner.nextRow()) {
            var row = new ArrayList<String>();
            for (int i = 0; i < width; i++) {
                var value = scanner.nextValue();
                row.add(value.kind() + " " + value.text());
            }
            scanner.closeRow();
            rows.add(row);
        }
        return rows;
    }
}
