package id.talenta.demo.core;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantFolder;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatTest {
  @Test
  void stat() {
    for (var plan : RegionPlans.all()) {
      var t0 = System.nanoTime();
      var r =
          RegionGenerator.generate(
              TenantFolder.read(new TenantCode(plan.code())), plan, LocalDate.of(2026, 11, 1));
      System.out.println(
          "== "
              + plan.code()
              + " units "
              + r.units().size()
              + " posts "
              + r.posts().size()
              + " people "
              + r.people().size()
              + " facts "
              + r.people().stream().mapToInt(p -> p.facts().size()).sum()
              + " hist "
              + r.people().stream().mapToInt(p -> p.history().size()).sum()
              + " ms "
              + (System.nanoTime() - t0) / 1000000);
      share(r, p -> p.employment());
      share(r, p -> p.nip().sex());
      share(r, p -> p.level().kind());
      share(r, p -> p.level());
      share(r, p -> p.education());
      share(
          r,
          p -> {
            int y = p.nip().bornOn().getYear();
            return y < 1965 ? "a<65" : y <= 1976 ? "b65-76" : y <= 1994 ? "c77-94" : "d95-";
          });
      share(r, p -> p.rank());
      share(
          r,
          p ->
              r.units().stream()
                  .filter(u -> u.code().equals(p.unit()))
                  .findFirst()
                  .orElseThrow()
                  .kind());
      var heads = r.posts().stream().filter(p -> p.eselon().isPresent()).toList();
      var filled = r.people().stream().map(Person::post).collect(Collectors.toSet());
      System.out.println(
          heads.size()
              + " vacant "
              + heads.stream()
                  .filter(p -> !filled.contains(p.code()))
                  .map(p -> p.title())
                  .toList());
    }
    var plan = RegionPlans.of("magelang");
    var r =
        RegionGenerator.generate(
            TenantFolder.read(new TenantCode(plan.code())), plan, LocalDate.of(2026, 11, 1));
    for (var i : List.of(0, 1, 20, 60, 300, 900, 1200, 1700)) {
      var p = r.people().get(i);
      System.out.println(
          p.nip()
              + " "
              + p.name()
              + " "
              + p.rank()
              + " "
              + p.rankSince()
              + " "
              + p.education()
              + " "
              + p.field()
              + " "
              + p.post()
              + " "
              + p.level());
      p.history()
          .forEach(
              h ->
                  System.out.println(
                      "   "
                          + h.startedOn()
                          + " "
                          + h.endedOn()
                          + " "
                          + h.level()
                          + " "
                          + h.title()
                          + " / "
                          + h.unit()
                          + " "
                          + h.acting()));
      p.facts()
          .forEach(
              f ->
                  System.out.println(
                      "     "
                          + f.kind()
                          + " "
                          + f.code()
                          + " "
                          + f.score()
                          + " "
                          + f.title()
                          + " "
                          + f.year()
                          + " "
                          + f.validFrom()
                          + " "
                          + f.validUntil()
                          + " "
                          + f.source()));
    }
  }

  static <K> void share(Region r, Function<Person, K> f) {
    var m =
        r.people().stream().collect(Collectors.groupingBy(f, TreeMap::new, Collectors.counting()));
    System.out.println(
        "  "
            + m.entrySet().stream()
                .map(
                    e ->
                        e.getKey()
                            + " "
                            + Math.round(e.getValue() * 1000.0 / r.people().size()) / 10.0)
                .toList());
  }
}
