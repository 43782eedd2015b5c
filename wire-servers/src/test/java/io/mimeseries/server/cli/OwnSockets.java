package io.mimeseries.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sockets that this process has open, as Linux tells in {@code /proc}. */
final class OwnSockets {
    private static final Path PROCESS = Path.of("/proc/self");
    private static final String SOCKET = "socket:[";

    /** The column of {@code /proc/net/tcp} with the socket's number. */
    private static final int INODE = 9;

    private OwnSockets() {}

    static boolean areTold() {
        return Files.isReadable(PROCESS.resolve("net/tcp")) && Files.isDirectory(PROCESS.resolve("fd"));
    }

    /** Protocol, own and other address of each, as they stand there: {@code tcp 0100007F:1F96 00000000:0000}. */
    static List<String> list() throws IOException {
        var mine = numbers();
        var sockets = new ArrayList<String>();
        for (var protocol : new String[] {"tcp", "tcp6", "udp", "udp6"}) {
            var table = PROCESS.resolve("net").resolve(protocol);
            // a machine without IPv6 has no table of it
            for (var line : Files.exists(table) ? Files.readAllLines(table) : List.<String>of()) {
                var columns = line.strip().split(" +");
                if (columns.length > INODE && mine.contains(columns[INODE])) {
                    sockets.add(protocol + " " + columns[1] + " " + columns[2]);
                }
            }
        }
        return sockets;
    }

    private static Set<String> numbers() throws IOException {
        var numbers = new HashSet<String>();
        try (var descriptors = Files.newDirectoryStream(PROCESS.resolve("fd"))) {
            for (var descriptor : descriptors) {
                var target = target(descriptor);
                if (target.startsWith(SOCKET)) {
                    numbers.add(target.substring(SOCKET.length(), target.length() - 1));
                }
            }
        }
        return numbers;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            // closed since it was listed
            return "";
        }
    }

    /**
     * Whether an address of {@link #list()} is one of the loopback interface, or none. The words of an address stand in the order of this machine's
     * bytes, least first.
     */
    static boolean isLoopbackOrNone(String address) {
        var bytes = address.substring(0, address.indexOf(':'));
        var last = bytes.substring(bytes.length() - 8);
        var others = bytes.substring(0, bytes.length() - 8);
        return switch (others) {
            case "" -> last.endsWith("7F") || isNone(address);
            case "0000000000000000FFFF0000" -> last.endsWith("7F") || isNone(address);
            case "000000000000000000000000" -> last.equals("01000000") || isNone(address);
            default -> false;
        };
    }

    /** Of a socket that is connected to nothing. */
    private static boolean isNone(String address) {
        return address.endsWith("00000000:0000");
    }
}
