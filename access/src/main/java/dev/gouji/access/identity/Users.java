package dev.gouji.access.identity;

import dev.gouji.access.policy.Grant;
import dev.gouji.access.policy.Identity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds which token. */
public final class Users {
    private static final int FIELDS = 3;
    /** Between two grants; an organ's key may hold a blank, a comma or a colon. */
    private static final String BETWEEN_GRANTS = ";";

    private record User(TokenHash token, Identity identity) {}

    private final List<User> users;

    private Users(List<User> users) {
        this.users = List.copyOf(users);
    }

    /** Nobody. */
    public static Users none() {
        return new Users(List.of());
    }

    /** Those of the database who were not shut out. */
    public static Users of(List<Person> people) {
        return new Users(people.stream()
                .filter(person -> !person.revoked() && !person.identity().isAnonymous())
                .map(person -> new User(person.token(), person.identity()))
                .toList());
    }

    /**
     * Reads a file of users: a line each of name, SHA-256 of the token, and grants with {@code ;} between them, all with
     * tabs or {@code |} between.
     *
     * @throws WrongUsersException with the first line that is wrong; half a file would lock people out, or in
     */
    public static Users parse(String text) {
        List<User> users = new ArrayList<>();
        Set<TokenHash> tokens = new HashSet<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            User user = user(number, line);
            if (!tokens.add(user.token())) {
                throw new WrongUsersException(number, "其令牌已属于另一人", "its token is somebody else's");
            }
            users.add(user);
        }
        return new Users(users);
    }

    private static User user(int number, String line) {
        List<String> fields =
                Arrays.stream(line.split("[|\t]")).map(String::strip).toList();
        if (fields.size() != FIELDS || fields.getFirst().isEmpty()) {
            throw new WrongUsersException(
                    number, "应为三栏：姓名、令牌的 SHA-256、权限", "expected three fields: name, SHA-256 of the token, grants");
        }
        List<Grant> grants = new ArrayList<>();
        for (String word : fields.get(2).split(BETWEEN_GRANTS)) {
            grants.add(Grant.parse(word.strip())
                    .orElseThrow(() -> new WrongUsersException(
                            number,
                            "“%s”不是权限，应如 office:4104".formatted(word.strip()),
                            "'%s' is no grant; one reads as office:4104".formatted(word.strip()))));
        }
        try {
            return new User(TokenHash.parse(fields.get(1)), new Identity(fields.getFirst(), grants));
        } catch (IllegalArgumentException e) {
            throw new WrongUsersException(
                    number, "第二栏应为 64 位十六进制数", "the second field has to be 64 hexadecimal digits");
        }
    }

    /** The same people and one more. */
    public Users and(String token, Identity identity) {
        List<User> more = new ArrayList<>(users);
        more.add(new User(TokenHash.of(token), identity));
        return new Users(more);
    }

    /** Whether somebody is called that. */
    public boolean has(String name) {
        return users.stream().anyMatch(user -> user.identity().name().equals(name));
    }

    /** Who holds a token. All are compared, so that the time tells nothing. */
    public Optional<Identity> holder(String token) {
        TokenHash hash = TokenHash.of(token);
        Identity found = null;
        for (User user : users) {
            if (user.token().matches(hash)) {
                found = user.identity();
            }
        }
        return Optional.ofNullable(found);
    }

    /** How many there are. */
    public int size() {
        return users.size();
    }
}
