package dev.gouji.endtoend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. */
class ArchitectureTest {
    private static final List<String> SERVICES = List.of("ingest", "parse", "validate", "stats");

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "jakarta..",
        "org.apache.kafka..",
        "org.eclipse.microprofile..",
        "org.hibernate..",
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gouji");

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "parse", "validate", "stats"})
    void servicesNeverImportOneAnother(String service) {
        String[] others = Stream.concat(SERVICES.stream(), Stream.of("launcher", "embedded"))
                .filter(other -> !other.equals(service))
                .map(other -> "dev.gouji." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.gouji." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("each service runs, scales and is replaced alone; they meet in the contract and nowhere else")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.gouji.(**)")
                .should()
                .beFreeOfCycles()
                .because("whoever reads a package must be able to stop at what it imports")
                .check(CLASSES);
    }

    @Test
    void packagesAreNamedAfterTheirSubject() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..common..",
                        "..helper..",
                        "..core..",
                        "..base..",
                        "..impl..",
                        "..manager..",
                        "..misc..")
                .because("such a name says nothing and attracts everything")
                .check(CLASSES);
    }

    @Test
    void onlyEdgesKnowAFramework() {
        noClasses()
                .that(arePure())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because(
                        "what the product knows is plain Java, callable from a main method and testable without a server")
                .check(CLASSES);
    }

    /** Everything but the embedded servers, the root packages of the modules that know Quarkus, and the stores. */
    private static DescribedPredicate<JavaClass> arePure() {
        return new DescribedPredicate<>("are outside of the edges") {
            @Override
            public boolean test(JavaClass type) {
                String name = type.getPackageName();
                boolean root = name.matches("dev\\.gouji\\.(access|ingest|parse|validate|stats|launcher|watch)");
                return !root && !name.startsWith("dev.gouji.embedded") && !name.matches("dev\\.gouji\\.\\w+\\.store");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "parse", "validate", "stats"})
    void oneClassOfAServiceKnowsMessaging(String service) {
        Set<String> knowing = CLASSES.stream()
                .filter(type -> type.getPackageName().matches("dev\\.gouji\\." + service + "(\\..*)?"))
                .filter(ArchitectureTest::knowsMessaging)
                .map(type -> type.getName().replaceAll("\\$.*", ""))
                // It is told of nothing: it looks at what was put aside, and sends it back, when a person asks.
                .filter(name -> !name.equals("dev.gouji.stats.DeadLetters"))
                .collect(toCollection(TreeSet::new));
        assertEquals(1, knowing.size(), "broker and acknowledgements are told about in one class, not in " + knowing);
    }

    private static boolean knowsMessaging(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .anyMatch(name -> name.startsWith("org.apache.kafka")
                        || name.startsWith("org.eclipse.microprofile.reactive.messaging")
                        || name.startsWith("io.smallrye.reactive.messaging"));
    }

    @Test
    void theContractKnowsNothingButItselfAndJackson() {
        classes()
                .that()
                .resideInAPackage("dev.gouji.contract..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.gouji.contract..", "java..", "com.fasterxml.jackson..")
                .because("it is the vocabulary of everybody, so it may force nothing on anybody")
                .check(CLASSES);
    }
}
