package io.mimeseries.iotdb.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTests {

    private static List<String> nodes(String path) {
        return List.of(path.split("\\.", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "root.a.b, root.a.b, true",
        "root.a.b, root.a, false",
        "root.*, root.a, true",
        "root.*, root.a.b, false",
        "root.**, root, false",
        "root.**, root.a.b.c, true",
        "root.**.c, root.c, false",
        "root.**.c, root.a.b.c, true",
        "root.**.c.**, root.a.c.c, true",
        "root.a*, root.ab, true",
        "root.*b, root.ab, true",
        "root.*x*, root.axb, true",
        "root.*x*, root.ab, false",
        "root.*ab*ab, root.abab, true",
        "root.*ab*ab, root.aab, false",
        "root.`*`, root.a, false",
        "root.`*`, root.`*`, true",
    })
    void matches(String pattern, String path, boolean expected) {
        assertThat(new PathPattern(nodes(pattern)).matches(new FullPath(nodes(path))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "root.**, root.a, true",
        "root.a.*, root.*.b, true",
        "root.a.*, root.b.*, false",
        "root.**.x, root.**.y, false",
        "root.**.x, root.a.**, true",
        "root.a*, root.*b, true",
        "root.a*, root.b*, false",
        "root.*a, root.*b, false",
        "root.*, root.a.b, false",
    })
    void overlaps(String one, String other, boolean expected) {
        var left = new PathPattern(nodes(one));
        var right = new PathPattern(nodes(other));

        assertThat(left.overlaps(right)).isEqualTo(expected);
        assertThat(right.overlaps(left)).isEqualTo(expected);
    }
}
