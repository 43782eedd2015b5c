package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;

/** What a version says about users, roles and privileges: 1.0 has one code for all of it, 1.3 one for each. */
final class AuthErrors {
    private static final int ILLEGAL_PARAMETER = 303;
    private static final int USER_MISSING = 804;
    private static final int USER_EXISTS = 805;
    private static final int USER_HAS_ROLE = 806;
    private static final int USER_LACKS_ROLE = 807;
    private static final int ROLE_MISSING = 808;
    private static final int ROLE_EXISTS = 809;
    private static final int NO_GRANT_OPTION = 812;
    /** Of 1.0, in lists only. */
    private static final int LISTED_USER_MISSING = 805;

    private static final int LISTED_ROLE_MISSING = 806;
    private static final int SHORTEST = 4;

    private final boolean is13;

    AuthErrors(IotDbVersion version) {
        is13 = version.isAtLeast(IotDbVersion.V1_3_2);
    }

    /** Vectors errors-115, errors-117, errors-122 of both versions. */
    void checkUserName(String name) {
        check(name, "Username's size", "Username");
    }

    void checkRoleName(String name) {
        check(name, "Role name's size", "Rolename");
    }

    void checkPassword(String password) {
        check(password, "Password's size", "Password");
    }

    /** Vectors errors-132 of both versions. */
    IotDbException illegalPassword(String password) {
        return of(ILLEGAL_PARAMETER, "password " + password + " is illegal");
    }

    IotDbException userMissing(String name) {
        return of(USER_MISSING, "No such user " + name);
    }

    IotDbException roleMissing(String name) {
        return of(ROLE_MISSING, "No such role " + name);
    }

    IotDbException roleToGrantMissing(String name) {
        return of(ROLE_MISSING, "No such role : " + name);
    }

    /** Vector errors-128. */
    IotDbException listedUserMissing(String name) {
        return new IotDbException(is13 ? USER_MISSING : LISTED_USER_MISSING, "No such user : " + name);
    }

    IotDbException listedRoleMissing(String name) {
        return new IotDbException(is13 ? ROLE_MISSING : LISTED_ROLE_MISSING, "No such role : " + name);
    }

    IotDbException userExists(String name) {
        return of(USER_EXISTS, "User " + name + " already exists");
    }

    IotDbException roleExists(String name) {
        return of(ROLE_EXISTS, "Role " + name + " already exists");
    }

    /** Vectors errors-119 of both versions. */
    IotDbException userToDropMissing(String name) {
        return of(USER_MISSING, "User " + name + " does not exist");
    }

    IotDbException roleToDropMissing(String name) {
        return of(ROLE_MISSING, "Role " + name + " does not exist");
    }

    IotDbException hasRole(String user, String role) {
        return of(USER_HAS_ROLE, "User " + user + " already has role " + role);
    }

    IotDbException lacksRole(String user, String role) {
        return of(USER_LACKS_ROLE, "User " + user + " does not have role " + role);
    }

    IotDbException hasPrivilege(String subject, Privilege privilege, PathPattern path) {
        return of(StatusCode.AUTHORISATION_ERROR, subject + " already has " + privilege + " on " + path);
    }

    IotDbException lacksPrivilege(String subject, Privilege privilege, PathPattern path) {
        return of(StatusCode.AUTHORISATION_ERROR, subject + " does not have " + privilege + " on " + path);
    }

    IotDbException illegalOnPath(Privilege privilege, PathPattern path) {
        return of(StatusCode.AUTHORISATION_ERROR, "Illegal privilege " + privilege + " on seriesPath " + path);
    }

    IotDbException illegalPattern(PathPattern path) {
        return of(
                ILLEGAL_PARAMETER,
                "Illegal pattern path: " + path + ", only pattern path that end with wildcards are supported.");
    }

    /** What nobody may do to the administrator. */
    IotDbException administrator(String message) {
        return of(StatusCode.NO_PERMISSION, message);
    }

    IotDbException notOnPaths(Privilege privilege) {
        return new IotDbException(
                StatusCode.SEMANTIC_ERROR,
                is13
                        ? "[" + privilege + "] can only be set on path: root.**"
                        : "path independent privilege: [" + privilege + "] can only be set on path: root.**");
    }

    IotDbException noSuchPrivilege(String name) {
        return of(ILLEGAL_PARAMETER, "No such privilege " + name);
    }

    IotDbException noPermission(Privilege privilege, List<PathPattern> paths) {
        var place = is13 && privilege.isOnPaths() ? " on " + paths : "";
        return new IotDbException(
                StatusCode.NO_PERMISSION,
                "No permissions for this operation, please add privilege " + privilege + place);
    }

    IotDbException noGrantOption(String operation) {
        return new IotDbException(
                NO_GRANT_OPTION,
                "Has no permission to execute " + operation
                        + ", please ensure you have these privileges and the grant option is TRUE when granted");
    }

    private void check(String text, String subjectOfLength, String subjectOfSpaces) {
        if (text.length() < SHORTEST) {
            var subject = is13 ? "The length of name or password" : subjectOfLength;
            throw of(ILLEGAL_PARAMETER, subject + " must be greater than or equal to " + SHORTEST);
        }
        if (text.indexOf(' ') >= 0) {
            var subject = is13 ? "The name or password" : subjectOfSpaces;
            throw of(ILLEGAL_PARAMETER, subject + " cannot contain spaces");
        }
    }

    private IotDbException of(int code, String message) {
        return new IotDbException(is13 ? code : StatusCode.AUTHORISATION_ERROR, message);
    }
}
