package io.mimeseries.compat.riak;

import static org.assertj.core.api.Assertions.assertThat;

import com.basho.riak.client.api.RiakClient;
import com.basho.riak.client.api.commands.buckets.FetchBucketProperties;
import com.basho.riak.client.api.commands.buckets.StoreBucketProperties;
import com.basho.riak.client.api.commands.kv.DeleteValue;
import com.basho.riak.client.api.commands.kv.FetchValue;
import com.basho.riak.client.api.commands.kv.StoreValue;
import com.basho.riak.client.api.commands.timeseries.Query;
import com.basho.riak.client.core.query.Location;
import com.basho.riak.client.core.query.Namespace;
import io.mimeseries.compat.programs.DatabaseJar;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Objects beside tables, and what is set on buckets and tables. */
class KeyValueTests {
    private static DatabaseJar server;
    private static RiakClient client;

    @BeforeAll
    static void start() throws IOException {
        server = DatabaseJar.start("--riak-ts=0");
        client = RiakClient.newClient(server.port(), server.host());
    }

    @AfterAll
    static void stop() throws InterruptedException, ExecutionException {
        client.shutdown().get();
        server.close();
    }

    @Test
    void storesFetchesAndDeletes() throws Exception {
        var anna = new Location(new Namespace("people"), "anna");
        client.execute(new StoreValue.Builder("31").withLocation(anna).build());
        var fetch = new FetchValue.Builder(anna).build();
        assertThat(client.execute(fetch).getValue(String.class)).isEqualTo("31");
        client.execute(new DeleteValue.Builder(anna).build());
        assertThat(client.execute(fetch).isNotFound()).isTrue();
    }

    @Test
    void setsPropertiesOfABucket() throws Exception {
        var bucket = new Namespace("default", "settings");
        client.execute(new StoreBucketProperties.Builder(bucket).withNVal(2).build());
        var properties = client.execute(new FetchBucketProperties.Builder(bucket).build());
        assertThat(properties.getBucketProperties().getNVal()).isEqualTo(2);
    }

    @Test
    void showsThePropertiesOfATable() throws Exception {
        client.execute(new Query.Builder(
                        "CREATE TABLE Props (a VARCHAR NOT NULL, t TIMESTAMP NOT NULL, PRIMARY KEY ((a, QUANTUM(t, 1, 'h')), a, t)) WITH (n_val = 2)")
                .build());
        var properties = client.execute(new FetchBucketProperties.Builder(new Namespace("Props", "Props")).build());
        assertThat(properties.getBucketProperties().getNVal()).isEqualTo(2);
    }
}
