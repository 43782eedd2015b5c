package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class IotDbTests {
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, Clock.system());
    private final IotDbSession session = database.rootSession();

    private static Tablet tablet(String device, boolean aligned, long... times) {
        return new Tablet(
                device,
                List.of("a"),
                List.of(DataType.INT32),
                new LongColumn(times),
                List.<Column>of(new LongColumn(times)),
                aligned);
    }

    @Test
    void refusesADeviceThatIsNoPath() {
        assertThatThrownBy(() -> session.insert(tablet("root.sg.d-1", false, 1)))
                .isInstanceOfSatisfying(
                        IotDbException.class,
                        e -> assertThat(e.status())
                                .isEqualTo(
                                        new Status(
                                                509,
                                                "[ILLEGAL_PATH(509)] Exception occurred: insertTablet failed. root.sg.d-1 is not a legal path")));
    }

    @Test
    void goesBackToASnapshot() {
        session.insert(tablet("root.sg.d1", false, 1));
        var snapshot = database.snapshot();
        session.insert(tablet("root.sg.d2", true, 1));
        database.restore(snapshot);

        session.insert(tablet("root.sg.d2", false, 1));
        assertThatThrownBy(() -> session.insert(tablet("root.sg.d1", true, 2))).hasMessageContaining("not aligned");
    }
}
