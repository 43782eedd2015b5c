package io.mimeseries.compat.differential.generate;

/** Makes up SHOW statements about series, tags, fields and measurements. */
final class ShowGenerator {
    private final Choice choice;
    private final Dataset data;
    private final ConditionGenerator conditions;

    ShowGenerator(Choice choice, Dataset data) {
        this.choice = choice;
        this.data = data;
        conditions = new ConditionGenerator(choice, data);
    }

    String show() {
        return switch (choice.between(0, 9)) {
            case 0 -> "SHOW MEASUREMENTS" + withMeasurement() + where() + limits();
            case 1 -> "SHOW SERIES" + from() + where() + limits();
            case 2 -> "SHOW TAG KEYS" + from() + where() + limits() + seriesLimits();
            case 3, 4 -> "SHOW TAG VALUES" + from() + withKey() + where() + limits();
            case 5 -> "SHOW FIELD KEYS" + from() + limits();
            case 6, 7 -> cardinality();
            default ->
                choice.of("SHOW RETENTION POLICIES", "SHOW DATABASES", "SHOW SHARD GROUPS", "SHOW CONTINUOUS QUERIES");
        };
    }

    private String cardinality() {
        var exact = choice.of(" EXACT", "");
        return switch (choice.between(0, 4)) {
            case 0 -> "SHOW SERIES" + exact + " CARDINALITY" + details(exact);
            case 1 -> "SHOW MEASUREMENT" + exact + " CARDINALITY" + details(exact);
            case 2 -> "SHOW TAG KEY" + exact + " CARDINALITY" + details(" EXACT");
            case 3 -> "SHOW TAG VALUES" + exact + " CARDINALITY" + from() + withKey() + where() + groupBy();
            default -> "SHOW FIELD KEY" + exact + " CARDINALITY" + details(" EXACT");
        };
    }

    private String details(String exact) {
        return exact.isEmpty() ? "" : from() + where() + groupBy();
    }

    private String groupBy() {
        return choice.chance(15) && !data.tags().isEmpty()
                ? " GROUP BY " + Names.identifier(choice.of(data.tags()))
                : "";
    }

    private String from() {
        var name = choice.of(data.measurements());
        return switch (choice.between(0, 9)) {
            case 0 -> " FROM " + Names.beginningOf(name);
            case 1 -> " FROM nothere";
            case 2 -> " FROM " + Names.identifier(name) + ", " + Names.identifier(choice.of(data.measurements()));
            case 3, 4, 5 -> " FROM " + Names.identifier(name);
            case 6 ->
                data.policies().isEmpty()
                        ? ""
                        : " FROM " + Names.identifier(data.policies().get(0)) + "." + Names.identifier(name);
            default -> "";
        };
    }

    private String withMeasurement() {
        var name = choice.of(data.measurements());
        return switch (choice.between(0, 4)) {
            case 0 -> " WITH MEASUREMENT = " + Names.identifier(name);
            case 1 -> " WITH MEASUREMENT =~ " + Names.beginningOf(name);
            default -> "";
        };
    }

    private String withKey() {
        var tag = data.tags().isEmpty() ? "nothere" : choice.of(data.tags());
        return switch (choice.between(0, 4)) {
            case 0 -> " WITH KEY =~ /./";
            case 1 -> " WITH KEY IN (" + Names.identifier(tag) + ", " + choice.of("nothere", "host", "dc") + ")";
            case 2 -> " WITH KEY != " + Names.identifier(tag);
            case 3 -> " WITH KEY !~ /^h/";
            default -> " WITH KEY = " + Names.identifier(tag);
        };
    }

    private String where() {
        if (choice.chance(55)) {
            return "";
        }
        if (choice.chance(10)) {
            return " WHERE " + conditions.any(data.fields());
        }
        return " WHERE " + (choice.chance(10) ? conditions.bound() : conditions.ofTags());
    }

    private String limits() {
        return (choice.chance(15) ? " LIMIT " + choice.between(1, 4) : "")
                + (choice.chance(10) ? " OFFSET " + choice.between(1, 3) : "");
    }

    private String seriesLimits() {
        return choice.chance(5) ? " SLIMIT 1" : "";
    }
}
