package dev.gouji.access;

import dev.gouji.access.identity.Person;
import dev.gouji.access.identity.TokenHash;
import dev.gouji.access.policy.Grant;
import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Management;
import dev.gouji.access.policy.Role;
import dev.gouji.access.store.People;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lets people in and shuts them out again, in the name of who asks and within what he may. */
@Singleton
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
class UserManagement {
    private static final int NAME_MAX = 100;
    private static final int GRANTS_MAX = 50;

    private final People people;
    private final PeopleLetIn letIn;
    private final Credentials credentials;
    private final Caller caller;
    private final SecureRandom random = new SecureRandom();

    UserManagement(People people, PeopleLetIn letIn, Credentials credentials, Caller caller) {
        this.people = people;
        this.letIn = letIn;
        this.credentials = credentials;
        this.caller = caller;
    }

    /** What became of a request. */
    sealed interface Managed {
        /**
         * Done.
         *
         * @param token a new one, null when there is none
         */
        record Done(Person person, String token) implements Managed {}

        /** Not done. */
        record Refused(UserProblem problem) implements Managed {}
    }

    /** Whom the caller may see. */
    Uni<List<Person>> visible() {
        Identity who = caller.identity();
        return people.all()
                .map(all -> all.stream()
                        .filter(person -> !credentials.isReserved(person.name()))
                        .filter(person -> who.roles().contains(Role.AUDITOR) || Management.covers(who, person.parsed()))
                        .toList());
    }

    Uni<Managed> add(String name, List<String> grants) {
        Identity who = caller.identity();
        String clean = name == null ? "" : name.strip();
        if (clean.isEmpty() || clean.length() > NAME_MAX || clean.chars().anyMatch(Character::isISOControl)) {
            return refused(UserProblem.wrong("姓名有误 wrong name"));
        }
        if (credentials.isReserved(clean)) {
            return refused(UserProblem.taken(clean));
        }
        return granting(who, grants, words -> {
            String token = TokenHash.newToken(random);
            return people.add(clean, words, TokenHash.of(token), who.name())
                    .chain(added -> added ? done(clean, token) : refused(UserProblem.taken(clean)));
        });
    }

    Uni<Managed> grant(String name, List<String> grants) {
        Identity who = caller.identity();
        return managing(
                who,
                name,
                person -> granting(
                        who,
                        grants,
                        words -> people.grant(person, words, who.name()).chain(changed -> done(changed, name, null))));
    }

    Uni<Managed> revoke(String name) {
        Identity who = caller.identity();
        return managing(
                who, name, person -> people.revoke(person, who.name()).chain(changed -> done(changed, name, null)));
    }

    Uni<Managed> renew(String name) {
        Identity who = caller.identity();
        String token = TokenHash.newToken(random);
        return managing(
                who,
                name,
                person -> people.renew(person, TokenHash.of(token), who.name())
                        .chain(changed -> done(changed, name, token)));
    }

    private Uni<Managed> managing(Identity who, String name, Function<Person, Uni<Managed>> change) {
        if (name.equals(who.name())) {
            return refused(UserProblem.oneself());
        }
        if (credentials.isReserved(name)) {
            return refused(UserProblem.noUser(name));
        }
        return people.find(name)
                .chain(found -> found.filter(person -> Management.covers(who, person.parsed()))
                        .map(change)
                        .orElseGet(() -> refused(UserProblem.noUser(name))));
    }

    /** What is done with grants that are understood and his to give. */
    private interface Granting {
        Uni<Managed> with(List<String> words);
    }

    private static Uni<Managed> granting(Identity who, List<String> grants, Granting change) {
        if (grants == null || grants.isEmpty() || grants.size() > GRANTS_MAX) {
            return refused(UserProblem.wrong("缺少权限 no grants"));
        }
        List<String> words = grants.stream()
                .map(word -> word == null ? "" : word.strip())
                .distinct()
                .toList();
        for (String word : words) {
            if (Grant.parse(word).isEmpty() || word.chars().anyMatch(Character::isISOControl)) {
                return refused(UserProblem.wrong("“%1$s”不是权限 '%1$s' is no grant".formatted(word)));
            }
        }
        List<Grant> parsed =
                words.stream().map(Grant::parse).flatMap(Optional::stream).toList();
        return Management.covers(who, parsed) ? change.with(words) : refused(UserProblem.beyond());
    }

    private Uni<Managed> done(boolean changed, String name, String token) {
        return changed ? done(name, token) : refused(UserProblem.noUser(name));
    }

    private Uni<Managed> done(String name, String token) {
        return letIn.lookAgain()
                .chain(() -> people.find(name))
                .map(found -> new Managed.Done(found.orElseThrow(), token));
    }

    private static Uni<Managed> refused(UserProblem problem) {
        return Uni.createFrom().item(new Managed.Refused(problem));
    }
}
