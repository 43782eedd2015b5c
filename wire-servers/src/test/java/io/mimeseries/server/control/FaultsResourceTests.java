package io.mimeseries.server.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.SettableClock;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsResourceTests {
    private final HttpClient client = HttpClient.newHttpClient();
    private MimeseriesServer server;
    private ControlServer control;

    @BeforeEach
    void start() throws IOException {
        var clock = SettableClock.following(Clock.system());
        server = MimeseriesServer.start(ServerOptions.influxDbAlone().withClock(clock));
        control = ControlServer.start(server, clock, InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void close() {
        control.close();
        server.close();
    }

    private HttpResponse<String> call(String method, String url, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> faults(String method, String query, String body)
            throws IOException, InterruptedException {
        return call(method, control.endpoints().get(1).url() + "/control/faults" + query, body);
    }

    private int ping() throws IOException, InterruptedException {
        return call("GET", server.influxDbEndpoint().url() + "/ping", "").statusCode();
    }

    @Test
    void aRuleActsUntilItHasActedOftenEnough() throws Exception {
        var added = faults("POST", "", "{\"database\":\"influxdb\",\"action\":\"status\",\"code\":503,\"times\":1}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body())
                .isEqualTo(
                        "{\"id\":\"fault-1\",\"database\":\"influxdb\",\"times\":1,\"does\":\"status 503\",\"seen\":0,"
                                + "\"acted\":0}\n");
        assertThat(ping()).isEqualTo(503);
        assertThat(ping()).isEqualTo(204);
        assertThat(faults("GET", "", "").body()).contains("\"seen\":2,\"acted\":1}]}");
        assertThat(call("GET", control.endpoints().get(1).url() + "/control/journal", "")
                        .body())
                .contains("\"fault\":\"fault-1: status 503\"", "\"fault\":\"\"");
    }

    @Test
    void aRuleIsTakenBackByItsName() throws Exception {
        faults("POST", "", "{\"database\":\"influxdb\",\"action\":\"status\",\"code\":503}");
        faults("POST", "", "{\"database\":\"influxdb\",\"action\":\"error\",\"code\":500,\"message\":\"no\"}");
        assertThat(faults("DELETE", "?id=fault-1", "").statusCode()).isEqualTo(204);
        assertThat(ping()).isEqualTo(500);
        assertThat(faults("DELETE", "", "").statusCode()).isEqualTo(204);
        assertThat(ping()).isEqualTo(204);
        assertThat(faults("GET", "", "").body()).isEqualTo("{\"faults\":[]}\n");
    }

    @Test
    void aResetLeavesNone() throws Exception {
        faults("POST", "", "{\"database\":\"influxdb\",\"action\":\"close\"}");
        server.reset();
        assertThat(ping()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'delay','delay':'PT0.1S'                                            | delay PT0.1S",
                "'delay','distribution':'uniform','min':'PT0S','max':'PT1S'          | uniform PT0S to PT1S",
                "'delay','distribution':'normal','mean':'PT1S','deviation':'PT0.1S'  | normal PT1S",
                "'delay','distribution':'log-normal','median':'PT1S','sigma':0.4     | log-normal PT1S, sigma 0.4",
                "'error','code':401,'message':'no','database':'influxdb'             | error 401",
                "'half-close','applied':true                                         | drop the response, half-close",
                "'drop-response'                                                     | drop the response, close",
                "'truncate','bytes':10,'then':'reset','kind':'write'                 | truncate after 10, reset",
                "'corrupt','from':2,'count':3,'seed':7,'every':2,'skip':1            | corrupt 3 from 2",
                "'stall','matches':'^SELECT','contains':'cpu','connection':1         | \"does\":\"stall\"",
                "'reset','operation':'GET /ping','probability':0.5                   | \"does\":\"reset\"",
                "'close','connections':true                                          | \"connections\":true",
                "'refuse'                                                            | \"does\":\"refuse\"",
                "'drop-datagram','inDatabase':'udp'                                  | drop the datagram",
            })
    void whatCanBeAskedForIsSaidBack(String members, String part) throws Exception {
        var body = "{\"action\":" + members.replace('\'', '"') + "}";
        var answer = faults("POST", "", body);
        assertThat(answer.body()).contains(part);
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                    | action is missing",
                "{'action':'explode'}                                  | unknown action explode; known are delay,",
                "{'action':'close','tims':1}                           | unknown member tims",
                "{'action':'close','bytes':1}                          | unknown member bytes",
                "{'action':'truncate'}                                 | bytes is missing",
                "{'action':'truncate','bytes':'x'}                     | bytes is a whole number, not x",
                "{'action':'truncate','bytes':1,'then':'x'}            | close, reset, half-close or stall, not by x",
                "{'action':'status','code':503,'database':'iotdb'}     | cannot act on [THRIFT]",
                "{'action':'status','code':99999999999}                | code is a number of 32 bits",
                "{'action':'error','code':1,'message':'x'}             | an error is one of a database: say which",
                "{'action':'delay','delay':'1s'}                       | Text cannot be parsed",
                "{'action':'delay','distribution':'x'}                 | unknown distribution x; known are uniform",
                "{'action':'close','kind':'x'}                         | unknown kind x; known are write, query, other",
                "{'action':'close','matches':'('}                      | missing closing )",
                "{'action':'close','probability':2}                    | a probability is above 0 and up to 1",
                "{'action':'close','database':'mongo'}                 | unknown database mongo",
            })
    void whatCannotActIsRefused(String body, String part) throws Exception {
        var answer = faults("POST", "", body.replace('\'', '"'));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":\"").contains(part);
        assertThat(faults("GET", "", "").body()).isEqualTo("{\"faults\":[]}\n");
    }
}
