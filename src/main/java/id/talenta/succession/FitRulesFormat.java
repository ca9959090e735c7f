package id.talenta.succession;

import id.talenta.succession.core.FitFactor;
import id.talenta.succession.core.FitRules;
import java.util.ArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the rules for the fit, in the form of {@code succession.yaml}. */
final class FitRulesFormat {
  private FitRulesFormat() {}

  static FitRules read(JsonNode fit) {
    var weights = new ArrayList<FitRules.Weight>();
    for (var factor : FitFactor.values()) {
      if (fit.path("weights").has(factor.name())) {
        weights.add(
            new FitRules.Weight(
                factor, fit.required("weights").required(factor.name()).decimalValue()));
      }
    }
    var steps = new ArrayList<FitRules.Step>();
    fit.required("tenure")
        .forEach(
            step ->
                steps.add(
                    new FitRules.Step(
                        step.required("from_years").asInt(),
                        step.required("points").decimalValue())));
    return new FitRules(
        weights,
        fit.required("field_fits").decimalValue(),
        fit.required("field_differs").decimalValue(),
        steps,
        fit.required("source").asString(),
        fit.required("confidence").asString(),
        fit.required("example").asBoolean());
  }

  static ObjectNode write(FitRules rules) {
    var fit = JsonNodeFactory.instance.objectNode();
    var weights = fit.putObject("weights");
    rules.weights().forEach(weight -> weights.put(weight.factor().name(), weight.percent()));
    fit.put("field_fits", rules.fieldFits());
    fit.put("field_differs", rules.fieldDiffers());
    var steps = fit.putArray("tenure");
    rules
        .tenure()
        .forEach(
            step ->
                steps.addObject().put("from_years", step.fromYears()).put("points", step.points()));
    return fit.put("source", rules.source())
        .put("confidence", rules.confidence())
        .put("example", rules.example());
  }
}
