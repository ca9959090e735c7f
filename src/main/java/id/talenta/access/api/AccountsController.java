package id.talenta.access.api;

import id.talenta.access.AccountData;
import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.platform.api.ApiError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of the token's region, for its administrators; its auditor reads them. */
@Controller("/api/v1/accounts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Allowed({Role.TENANT_ADMIN, Role.HOST_ADMIN})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "access")
class AccountsController {
  private final AccountService accounts;

  AccountsController(AccountService accounts) {
    this.accounts = accounts;
  }

  /**
   * A page of the accounts.
   *
   * @param total how many there are in all
   * @param accounts those of this page
   */
  @Serdeable
  record AccountPage(int total, List<AccountView> accounts) {}

  /**
   * A new account.
   *
   * @param username the name typed at sign-in
   * @param displayName the person's name
   * @param roles what the person may do
   * @param civilServantId key of the person's own record, for CIVIL_SERVANT
   * @param unitId key of the unit that the person heads, for UNIT_HEAD
   * @param language two letters, id or en; id when it is left out
   */
  @Serdeable
  record NewAccount(
      @NotBlank @Size(max = 64) String username,
      @NotBlank @Size(max = 200) String displayName,
      @NotEmpty Set<Role> roles,
      @Nullable UUID civilServantId,
      @Nullable UUID unitId,
      @Nullable String language) {}

  /**
   * The password that a new account is handed over with.
   *
   * @param oneTimePassword shown here and never again
   */
  @Serdeable
  record HandedOut(String oneTimePassword) {}

  /** The accounts, those in use first, by the person's name. */
  @Get
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN})
  AccountPage page(
      @Nullable @QueryValue String text,
      @Min(0) @QueryValue(defaultValue = "0") int offset,
      @Min(1) @Max(500) @QueryValue(defaultValue = "100") int limit) {
    var filter = new AccountFilter(Optional.ofNullable(text), Optional.empty(), Optional.empty());
    var found = accounts.page(filter, offset, limit).stream().map(AccountView::of).toList();
    return new AccountPage(accounts.count(filter), found);
  }

  /** The account with this key. */
  @Get("/{id}")
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN})
  AccountView read(UUID id) {
    return accounts.find(id).map(AccountView::of).orElseThrow(ApiError::notFound);
  }

  /** Makes an account, which is handed over with a one-time password. */
  @Post
  @Status(HttpStatus.CREATED)
  HandedOut create(@Body @Valid NewAccount account) {
    var language =
        Optional.ofNullable(account.language())
            .flatMap(Language::ofCode)
            .orElse(Language.INDONESIAN);
    return new HandedOut(
        accounts.create(
            new AccountData(
                account.username(),
                account.displayName(),
                account.roles(),
                Optional.ofNullable(account.civilServantId()),
                Optional.ofNullable(account.unitId()),
                language)));
  }
}
