package dev.gouji.access.policy;

import java.util.ArrayList;
import java.util.List;

/** Whose things somebody may see or change. What belongs to nobody known is in {@link Everything} alone. */
public sealed interface Scope {
    /** Whether something is inside. */
    boolean covers(Belonging belonging);

    /** No limits. */
    record Everything() implements Scope {
        @Override
        public boolean covers(Belonging belonging) {
            return true;
        }
    }

    /** Nobody's. */
    record Nothing() implements Scope {
        @Override
        public boolean covers(Belonging belonging) {
            return false;
        }
    }

    /**
     * A division with all that is below it.
     *
     * @param digits the first two, four or six of its code
     */
    record Subtree(String digits) implements Scope {
        public Subtree {
            if (!digits.matches("\\d{2}|\\d{4}|\\d{6}")) {
                throw new IllegalArgumentException(
                        "two, four or six digits of a division's code, not '%s'".formatted(digits));
            }
        }

        @Override
        public boolean covers(Belonging belonging) {
            return belonging.division() != null && belonging.division().startsWith(digits);
        }
    }

    /**
     * One organ.
     *
     * @param key as in the addresses of its reports
     */
    record OneOrgan(String key) implements Scope {
        public OneOrgan {
            if (key.isBlank()) {
                throw new IllegalArgumentException("the key of an organ, not nothing");
            }
        }

        @Override
        public boolean covers(Belonging belonging) {
            return key.equals(belonging.organ());
        }
    }

    /**
     * All organs of a kind, wherever they are.
     *
     * @param kind as in the reports
     */
    record Line(String kind) implements Scope {
        public Line {
            if (!kind.matches("[a-z][a-z_.]{0,60}")) {
                throw new IllegalArgumentException("a kind of organ as department.taxation, not '%s'".formatted(kind));
            }
        }

        @Override
        public boolean covers(Belonging belonging) {
            return kind.equals(belonging.kind());
        }
    }

    /** What is in any of several. */
    record AnyOf(List<Scope> scopes) implements Scope {
        public AnyOf {
            scopes = List.copyOf(scopes);
        }

        @Override
        public boolean covers(Belonging belonging) {
            return scopes.stream().anyMatch(scope -> scope.covers(belonging));
        }
    }

    /** No limits. */
    Scope EVERYTHING = new Everything();

    /** Nobody's. */
    Scope NOTHING = new Nothing();

    /** All of them together, as simply as can be said. */
    static Scope union(List<Scope> scopes) {
        List<Scope> parts = new ArrayList<>();
        for (Scope scope : scopes) {
            switch (scope) {
                case Everything all -> {
                    return all;
                }
                case Nothing nothing -> {}
                case AnyOf several -> parts.addAll(several.scopes());
                case Subtree part -> parts.add(part);
                case OneOrgan part -> parts.add(part);
                case Line part -> parts.add(part);
            }
        }
        return switch (parts.size()) {
            case 0 -> NOTHING;
            case 1 -> parts.getFirst();
            default -> new AnyOf(parts);
        };
    }
}
