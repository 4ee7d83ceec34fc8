package io.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.parley.journal.Journal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jspecify.annotations.NullMarked;

/// Who may know whom, and what nobody may do. A package that is not in the list does not exist.
@AnalyzeClasses(packages = "io.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ANY = "*";

    /// A package, and the packages of ours it may import.
    private static final Map<String, List<String>> MAY_IMPORT =
            Map.ofEntries(
                    house("commerce"),
                    house("negotiation", "commerce"),
                    house("conversation", "commerce", "negotiation"),
                    house("language"),
                    house("platform"),
                    house("routing", "commerce", "conversation", "language", "platform"),
                    house("shop", "commerce", "language", "negotiation", "platform"),
                    house("merchants", "commerce", "conversation", "platform"),
                    house(
                            "handlers",
                            "commerce",
                            "conversation",
                            "language",
                            "negotiation",
                            "routing",
                            "shop",
                            "platform"),
                    house("journal", "commerce", "conversation", "platform"),
                    house(
                            "turn",
                            "commerce",
                            "conversation",
                            "routing",
                            "handlers",
                            "shop",
                            "journal",
                            "merchants",
                            "platform"),
                    house(
                            "fallback",
                            "commerce",
                            "conversation",
                            "language",
                            "shop",
                            "journal",
                            "merchants",
                            "platform"),
                    house("actions", "commerce", "conversation", "shop", "journal", "platform"),
                    house(
                            "escalation",
                            "commerce",
                            "conversation",
                            "shop",
                            "journal",
                            "merchants",
                            "platform"),
                    house(
                            "gateway",
                            "commerce",
                            "conversation",
                            "routing",
                            "shop",
                            "journal",
                            "merchants",
                            "platform"),
                    house(
                            "analytics",
                            "commerce",
                            "conversation",
                            "journal",
                            "merchants",
                            "platform"),
                    house("local", ANY),
                    house("cli", ANY));

    private static final String[] PURE = {
        "io.parley.commerce..", "io.parley.negotiation..", "io.parley.conversation.."
    };

    private static Map.Entry<String, List<String>> house(String name, String... mayImport) {
        return Map.entry(name, List.of(mayImport));
    }

    @ArchTest
    static void every_package_is_one_of_the_houses(JavaClasses classes) {
        String[] known =
                MAY_IMPORT.keySet().stream()
                        .map(n -> "io.parley." + n + "..")
                        .toArray(String[]::new);

        classes().should().resideInAnyPackage(known).check(classes);
    }

    @ArchTest
    static void every_house_imports_only_what_it_may(JavaClasses classes) {
        CompositeArchRule.of(
                        MAY_IMPORT.entrySet().stream()
                                .filter(entry -> !entry.getValue().contains(ANY))
                                .map(entry -> importsOnly(entry.getKey(), entry.getValue()))
                                .toList())
                .check(classes);
    }

    private static ArchRule importsOnly(String house, List<String> others) {
        String[] allowed =
                Stream.concat(Stream.of(house), others.stream())
                        .map(name -> "io.parley." + name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.parley." + house + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.parley..")
                                .and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .as(house + " may import only " + others)
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule nobody_imports_the_command_line =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.parley.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.parley.cli..");

    @ArchTest
    static final ArchRule the_pure_packages_see_java_and_jspecify_only =
            classes()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(PURE)
                                    .or(resideInAnyPackage("java..", "org.jspecify.annotations.."))
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            "java.sql..",
                                                            "java.net..",
                                                            "java.nio.file.."))));

    @ArchTest
    static final ArchRule houses_know_each_other_in_no_circle =
            slices().matching("io.parley.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule intents_do_not_know_each_other =
            slices().matching("io.parley.handlers.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            DescribedPredicate.alwaysTrue(),
                            resideInAnyPackage(
                                    "io.parley.handlers.access..",
                                    "io.parley.handlers.aftersales.."))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_and_ids_come_in_through_the_constructor =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "io.parley.platform..", "io.parley.cli..", "io.parley.bench..")
                    .should()
                    .accessTargetWhere(
                            uses("now", java.time.temporal.TemporalAccessor.class)
                                    .or(uses("now", Instant.class))
                                    .or(uses("currentTimeMillis", System.class))
                                    .or(uses("randomUUID", UUID.class))
                                    .or(uses("systemUTC", Clock.class))
                                    .or(uses("systemDefaultZone", Clock.class)));

    @ArchTest
    static final ArchRule nothing_waits_for_a_uni =
            noClasses().should().accessTargetWhere(uses("await", Uni.class));

    @ArchTest
    static final ArchRule only_the_turn_appends_to_the_journal =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.parley.turn..")
                    .should()
                    .accessTargetWhere(uses("append", Journal.class));

    private static DescribedPredicate<JavaAccess<?>> uses(String method, Class<?> owner) {
        return describe(
                owner.getSimpleName() + "." + method + "()",
                access ->
                        access.getTarget().getName().equals(method)
                                && assignableTo(owner).test(access.getTargetOwner()));
    }

    @ArchTest
    static final ArchRule what_a_class_needs_is_in_its_constructor =
            noFields()
                    .should()
                    .beAnnotatedWith(Inject.class)
                    .orShould()
                    .beAnnotatedWith(ConfigProperty.class)
                    .orShould()
                    .beAnnotatedWith(Channel.class);

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        List<String> unmarked =
                classes.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .toList();

        assertThat(unmarked).isEmpty();
    }
}
