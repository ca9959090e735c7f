package id.talenta.demo;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.demo.core.Person;
import id.talenta.demo.core.Region;
import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the demo's accounts: one a role in each region, and the host's administrator. */
@Singleton
class AccountLoader {
  private static final String HEADED = "DISDIK";
  private static final String HEAD = "DISDIK-K1";

  private final AccountService accounts;
  private final PeopleService people;
  private final OrganizationService organization;

  AccountLoader(AccountService accounts, PeopleService people, OrganizationService organization) {
    this.accounts = accounts;
    this.people = people;
    this.organization = organization;
  }

  /** Makes the host's accounts, in the host's scope, unless there is one. */
  void loadHost() {
    if (accounts.list().isEmpty()) {
      for (var account : List.of(DemoAccount.HOST, DemoAccount.SUPPORT)) {
        create(account, account.displayName(), Optional.empty(), Optional.empty());
      }
    }
  }

  /** Makes the accounts of a region, in its tenant's scope, after its people. */
  void load(Region region) {
    for (var account : DemoAccount.OF_REGION) {
      var person = person(account, region);
      var unit =
          account.roles().contains(Role.UNIT_HEAD)
              ? Optional.ofNullable(organization.unitKeys().get(HEADED))
              : Optional.<UUID>empty();
      var name = person.map(Person::name).orElse(account.displayName());
      create(account, name, person.map(this::key), unit);
    }
  }

  private void create(
      DemoAccount account, String name, Optional<UUID> person, Optional<UUID> unit) {
    var data =
        new AccountData(
            account.username(),
            name,
            Set.copyOf(account.roles()),
            person,
            unit,
            Language.INDONESIAN);
    accounts.createWithPassword(data, DemoAccount.PASSWORD);
  }

  private static Optional<Person> person(DemoAccount account, Region region) {
    return switch (account.role()) {
      case UNIT_HEAD ->
          region.people().stream().filter(person -> person.post().equals(HEAD)).findFirst();
      case CIVIL_SERVANT ->
          region.people().stream()
              .filter(person -> person.unit().startsWith(HEADED))
              .filter(AccountLoader::isWellRecorded)
              .findFirst();
      case HOST_ADMIN,
          HOST_AUDITOR,
          SUPPORTER,
          TENANT_ADMIN,
          ANALYST,
          COMMITTEE,
          REGIONAL_HEAD,
          AUDITOR,
          VISITOR,
          SYSTEM ->
          Optional.empty();
    };
  }

  /** Whether the own sheet has much to show. */
  private static boolean isWellRecorded(Person person) {
    var kinds = person.facts().stream().map(fact -> fact.kind()).distinct().toList();
    return !person.post().equals(HEAD)
        && kinds.contains(EvidenceKind.POTENTIAL_ASSESSMENT)
        && kinds.contains(EvidenceKind.FEEDBACK_360)
        && kinds.contains(EvidenceKind.AWARD)
        && kinds.contains(EvidenceKind.TEAM_ASSIGNMENT);
  }

  private UUID key(Person person) {
    return people.find(person.nip()).orElseThrow().id();
  }
}
