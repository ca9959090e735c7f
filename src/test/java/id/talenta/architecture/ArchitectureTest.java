package id.talenta.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import id.talenta.platform.scope.Allowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.talenta");

  /** From the bottom to the top: each package may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "platform",
          "audit",
          "export",
          "document",
          "tenant",
          "access",
          "agreement",
          "fleet",
          "organization",
          "people",
          "evidence",
          "rule",
          "grid",
          "calibration",
          "succession",
          "placement",
          "configuration",
          "workspace",
          "demo",
          "command");

  @Test
  void a_package_uses_only_those_below_it() {
    var layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (var name : ORDER) {
      layers = layers.layer(name).definedBy("id.talenta." + name + "..");
    }
    layers = layers.layer("program").definedBy("id.talenta");
    for (var index = 0; index < ORDER.size(); index++) {
      var above = new ArrayList<>(ORDER.subList(index + 1, ORDER.size()));
      above.add("program");
      layers =
          layers
              .whereLayer(ORDER.get(index))
              .mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }
    layers.check(PRODUCT);
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    var known = new ArrayList<>(ORDER);
    var unknown =
        PRODUCT.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("id.talenta."))
            .map(name -> name.substring("id.talenta.".length()).split("\\.", 2)[0])
            .distinct()
            .filter(name -> !known.contains(name))
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void no_packages_depend_on_each_other_in_a_circle() {
    slices().matching("id.talenta.(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void the_cores_do_no_input_or_output() {
    noClasses()
        .that()
        .resideInAnyPackage("..rule.core..", "..grid.core..", "..succession.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "java.io..",
            "java.nio.file..",
            "javax.sql..",
            "io.micronaut..",
            "com.vaadin..",
            "id.talenta.platform.database..",
            "id.talenta.platform.scope..",
            "id.talenta.platform.job..")
        .check(PRODUCT);
  }

  @Test
  void views_are_package_private() {
    classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate().check(PRODUCT);
  }

  @Test
  void sql_is_run_by_repositories_alone() {
    classes()
        .that(callDatabase())
        .should()
        .haveSimpleNameEndingWith("Repository")
        .orShould()
        .resideInAPackage("id.talenta.platform.database..")
        .check(PRODUCT);
  }

  @Test
  void only_the_database_package_knows_statements() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.talenta.platform.database..", "id.talenta.demo..")
        .and()
        .haveSimpleNameNotEndingWith("Repository")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.sql.Statement")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.sql.PreparedStatement")
        .check(PRODUCT);
  }

  @Test
  void background_work_reaches_a_screen_only_through_the_helper_that_binds_its_scope() {
    noClasses()
        .that()
        .doNotHaveSimpleName("UiPush")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "UI.access and its kin",
                call ->
                    call.getTargetOwner().isAssignableTo(UI.class)
                        && List.of("access", "accessSynchronously", "accessLater")
                            .contains(call.getName())))
        .check(PRODUCT);
  }

  @Test
  void every_public_method_of_a_service_names_the_roles_that_may_call_it() {
    ArchRule rule =
        methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("id.talenta.."))
            .should(nameRoles());
    rule.check(PRODUCT);
  }

  private static ArchCondition<JavaMethod> nameRoles() {
    return new ArchCondition<>("name the roles that may call it") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var isStatic = method.getModifiers().contains(JavaModifier.STATIC);
        var named =
            method.isAnnotatedWith(Allowed.class)
                || method.getOwner().isAnnotatedWith(Allowed.class);
        if (!isStatic && !named) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " names no roles"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaClass> callDatabase() {
    return DescribedPredicate.describe(
        "run SQL",
        type ->
            type.getMethodCallsFromSelf().stream()
                .anyMatch(
                    call ->
                        call.getTargetOwner()
                                .getName()
                                .equals("id.talenta.platform.database.Database")
                            && Arrays.asList(
                                    "list", "first", "one", "update", "batch", "stream", "copyIn",
                                    "copyOut")
                                .contains(call.getName())));
  }
}
