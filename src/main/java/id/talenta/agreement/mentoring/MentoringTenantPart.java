package id.talenta.agreement.mentoring;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantPart;
import jakarta.inject.Singleton;
import java.util.Map;

/** Erases what was asked, answered and noted in a region's mentoring: people may be named there. */
@Singleton
class MentoringTenantPart implements TenantPart {
  private static final int ORDER = 110;

  private final MentoringRepository mentoring;

  MentoringTenantPart(MentoringRepository mentoring) {
    this.mentoring = mentoring;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void configure(TenantCode code) {
    // A new tenant has asked nothing.
  }

  @Override
  public Map<String, Integer> erase(TenantCode code) {
    return Map.of(
        "mentoring.erased.questions", mentoring.forgetQuestions(code),
        "mentoring.erased.summaries", mentoring.forgetSummaries(code));
  }
}
