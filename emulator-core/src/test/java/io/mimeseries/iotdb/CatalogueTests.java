package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import org.junit.jupiter.api.Test;

class CatalogueTests {
    private final Sql sql = new Sql(new IotDb(IotDbVersion.V1_0_1, Clock.system()));

    /** Scenarios-081. */
    @Test
    void aSinkStaysAsLongAsAPipeUsesIt() {
        sql.run("create pipesink ps as IoTDB (ip='127.0.0.1', port=6670)", "create pipe p1 to ps");

        assertThat(sql.rows("show pipesink")).containsExactly("ps|IoTDB|ip='127.0.0.1',port=6670");
        assertThat(sql.failure("drop pipesink ps"))
                .isEqualTo("1106 Can not drop PIPESINK [ps], because PIPE [p1] is using it.");
        sql.run("drop pipe p1", "drop pipesink ps");
        assertThat(sql.rows("show pipesink")).isEmpty();
    }

    @Test
    void noTriggerFindsItsClass() {
        assertThat(sql.failure("create stateless trigger t before insert on root.e.** as 'x.Y'"))
                .isEqualTo("1303 Failed to load class 'x.Y', because it's not found in jar file: ");
        assertThat(sql.rows("show triggers")).isEmpty();
    }
}
