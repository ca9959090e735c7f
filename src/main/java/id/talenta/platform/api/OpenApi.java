package id.talenta.platform.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Describes the interface for programs. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Talenta",
            version = "1",
            description =
                "Talent management of civil servants. Get a token with region, user name and"
                    + " password from /api/v1/token and send it as a bearer token. Errors are"
                    + " problem details (RFC 9457)."),
    security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
    name = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
@Hidden
@Controller("/api/openapi")
@Secured(SecurityRule.IS_ANONYMOUS)
final class OpenApi {
  /** Written by the compiler from the controllers; named by title and version. */
  private static final String FILE = "META-INF/swagger/talenta-1.yml";

  /** The description. */
  @Get
  @Produces("application/yaml")
  @ExecuteOn(TaskExecutors.BLOCKING)
  String read() throws IOException {
    try (var file = OpenApi.class.getClassLoader().getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
