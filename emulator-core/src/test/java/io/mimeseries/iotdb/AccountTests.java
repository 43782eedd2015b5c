package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AccountTests {
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, Clock.system());
    private final Sql root = new Sql(database);

    private static Sql sql(IotDb database, String user) {
        return new Sql(database.openSession(user, "passw0rd", ZoneOffset.UTC));
    }

    @Test
    void aWrongPasswordIsRefused() {
        root.run("create user alice 'passw0rd'");

        assertThatThrownBy(() -> database.openSession("alice", "wrong", ZoneOffset.UTC))
                .isInstanceOfSatisfying(
                        IotDbException.class,
                        e -> assertThat(e.status()).isEqualTo(new Status(801, "Authentication failed.")));
        root.run("alter user alice set password 'changed'");
        assertThatThrownBy(() -> sql(database, "alice")).isInstanceOf(IotDbException.class);
    }

    @Test
    void aUserMayDoWhatWasGranted() {
        root.run(
                "create user alice 'passw0rd'",
                "insert into root.a.d(time,s) values(1,1)",
                "insert into root.b.d(time,s) values(1,1)",
                "grant user alice privileges READ_TIMESERIES on root.a.**");
        var alice = sql(database, "alice");

        assertThat(alice.rows("select s from root.a.d")).containsExactly("1|1.0");
        assertThat(alice.failure("select s from root.b.d"))
                .isEqualTo("803 No permissions for this operation, please add privilege READ_TIMESERIES");
        assertThat(alice.failure("insert into root.a.d(time,s) values(2,2)"))
                .isEqualTo("803 No permissions for this operation, please add privilege INSERT_TIMESERIES");
        assertThat(alice.failure("create user bob 'passw0rd'")).startsWith("803 ");

        root.run("revoke user alice privileges READ_TIMESERIES on root.a.**");
        assertThat(alice.failure("select s from root.a.d")).startsWith("803 ");
    }

    @Test
    void aRolePassesItsPrivilegesOn() {
        root.run(
                "create user alice 'passw0rd'",
                "create role readers",
                "grant role readers privileges READ_TIMESERIES on root.a.**",
                "grant readers to alice",
                "insert into root.a.d(time,s) values(1,1)");
        var alice = sql(database, "alice");
        assertThat(alice.rows("select s from root.a.d")).hasSize(1);

        root.run("revoke readers from alice");
        assertThat(alice.failure("select s from root.a.d")).startsWith("803 ");
    }

    @Test
    void accountsAreListed() {
        root.run("create user alice 'passw0rd'", "create role readers");

        assertThat(root.rows("list user")).containsExactlyInAnyOrder("root", "alice");
        assertThat(root.rows("list role")).containsExactly("readers");
        root.run("drop user alice");
        assertThat(root.rows("list user")).containsExactly("root");
    }

    @Test
    void theLaterVersionHidesWhatMayNotBeRead() {
        var later = new IotDb(IotDbVersion.V1_3_2, Clock.system());
        var admin = new Sql(later);
        admin.run(
                "create user alice 'passw0rd'",
                "insert into root.a.d(time,s) values(1,1)",
                "insert into root.b.d(time,s) values(1,1)",
                "grant READ_DATA on root.a.** to user alice");

        var alice = sql(later, "alice");
        assertThat(alice.rows("select s from root.a.d, root.b.d")).containsExactly("1|1.0");
        assertThat(alice.failure("insert into root.a.d(time,s) values(2,2)"))
                .startsWith("803 No permissions for this operation, please add privilege WRITE_DATA on [");
    }

    @Test
    void aSnapshotKeepsAccounts() {
        var empty = database.snapshot();
        root.run("create user alice 'passw0rd'");
        database.restore(empty);

        assertThat(root.rows("list user")).containsExactly("root");
    }
}
