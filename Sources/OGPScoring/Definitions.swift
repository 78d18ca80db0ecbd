/// Every label and figure of the method with its definition.
public enum Definitions {
    private static let dataset = "OGP's commitments dataset (formulas verified on its own columns)"

    /// The definitions in the order of the method's documentation.
    public static let all: [Definition] = ratings + derived + measures

    /// The definition of a field or measure.
    public static func definition(_ id: String) -> Definition? { all.first { $0.id == id } }

    /// What the IRM codes itself.
    public static let ratings: [Definition] = [
        Definition(
            id: "specificity", title: "Specificity",
            rule: "How clearly the commitment's activities can be verified: none, low, medium, high.",
            eras: "plans of 2011 to 2016, some of 2017", source: "IRM procedures manual", inputs: ["specificity"]),
        Definition(
            id: "verifiable", title: "Verifiable",
            rule:
                "As the source states it; where it does not, specificity medium or high means verifiable, low or none "
                + "not verifiable.",
            eras: "all", source: "OGP glossary, Verifiability", inputs: ["verifiable", "specificity"]),
        Definition(
            id: "relevant", title: "Relevant to OGP values",
            rule:
                "Access to information, civic participation or public accountability is served. Technology alone does not "
                + "count. For plans since 2020 it is the open government lens.",
            eras: "all", source: "OGP glossary, Relevance", inputs: ["relevant", "values"]),
        Definition(
            id: "potentialImpact", title: "Potential impact",
            rule:
                "How far the commitment would change practice: none, minor, moderate, transformative. As a rate: high "
                + "ambition, which is moderate or transformative and relevant.",
            denominator: "commitments whose potential impact and relevance are both coded", eras: "plans before 2020",
            source: dataset + ", High Ambition; IRM procedures manual", inputs: ["potentialImpact", "relevant"]),
        Definition(
            id: "potentialForResults", title: "Potential for results",
            rule:
                "How far the commitment would change practice: unclear, modest, substantial. As a rate: substantial. The "
                + "threshold is this method's own, because OGP publishes none.",
            denominator: "commitments whose potential for results is coded", eras: "plans since 2020",
            source: "OGP glossary, Ambition", inputs: ["potentialForResults"]),
        Definition(
            id: "completionMidTerm", title: "Completion at mid-term",
            rule: "How far the commitment was carried out, by the progress or mid-term report.",
            eras: "plans of 2011 to 2016", source: "OGP glossary, Completion", inputs: ["completionMidTerm"]),
        Definition(
            id: "completionEndOfTerm", title: "Completion at the end of the term",
            rule: "How far the commitment was carried out, by the end-of-term or results report.",
            eras: "plans since 2013", source: "OGP glossary, Completion", inputs: ["completionEndOfTerm"]),
        Definition(
            id: "changeInCompletion", title: "Change in completion",
            rule: "Whether completion rose, stayed or fell between mid-term and end of term, as the source states it.",
            eras: "plans of 2013 to 2016", source: dataset, inputs: ["changeInCompletion"]),
        Definition(
            id: "carriedForward", title: "Carried forward",
            rule: "Whether the commitment stands again in the next plan, as the source states it.",
            eras: "plans of 2013 to 2017", source: dataset, inputs: ["carriedForward"]),
    ]

    /// What follows from the ratings.
    public static let derived: [Definition] = [
        Definition(
            id: "completion", title: "Completion",
            rule:
                "The end-of-term rating where there is one, otherwise the mid-term rating: the latest, not the higher. As a "
                + "rate: high completion, which is substantial or complete.",
            denominator:
                "commitments rated not started, limited, substantial or complete; withdrawn ones and those without evidence "
                + "are left out", eras: "all",
            source: dataset + ", Raw Completion and Comp Assessed; OGP glossary, Completion",
            inputs: ["completionEndOfTerm", "completionMidTerm"]),
        Definition(
            id: "highCompletion", title: "High completion",
            rule:
                "Completion is substantial or complete. Missing for withdrawn commitments and those without evidence.",
            eras: "all", source: "OGP glossary, Completion; " + dataset + ", High Completion",
            inputs: ["completionEndOfTerm", "completionMidTerm"]),
        Definition(
            id: "highAmbition", title: "High ambition",
            rule:
                "Before 2020: potential impact moderate or transformative, and relevant. Since 2020: potential for results "
                + "substantial. The two scales are never pooled in a rate.",
            eras: "all", source: dataset + ", High Ambition",
            inputs: ["potentialImpact", "relevant", "potentialForResults"]),
        Definition(
            id: "results", title: "Results",
            rule:
                "What became more open: \"Did it open government?\" overall, or early results, whichever is coded. As a "
                + "rate: strong results, which are major, outstanding or significant.",
            denominator: "commitments of which either scale is coded, \"no early results to report yet\" included",
            eras: "plans since 2013; early results from 2021",
            source: "OGP glossary, Early results; " + dataset + ", High DIOG",
            inputs: ["openedGovernment", "earlyResults"]),
        Definition(
            id: "strongResults", title: "Strong results",
            rule: "Did it open government: major or outstanding; or early results significant. Moderate is not strong.",
            eras: "plans since 2013", source: dataset + ", High DIOG", inputs: ["openedGovernment", "earlyResults"]),
        star(
            "starPreJune2014", "Star before June 2014",
            "Relevant, potential impact moderate or transformative, mid-term completion substantial or complete. No "
                + "specificity test.", ["relevant", "potentialImpact", "completionMidTerm"]),
        star(
            "star2015", "Star of 2015",
            "Verifiable, relevant, potential impact moderate or transformative, mid-term completion substantial or complete.",
            ["verifiable", "specificity", "relevant", "potentialImpact", "completionMidTerm"]),
        star(
            "starMidTerm", "Star at mid-term, current formula",
            "Verifiable, relevant, potential impact transformative, mid-term completion substantial or complete.",
            ["verifiable", "specificity", "relevant", "potentialImpact", "completionMidTerm"]),
        star(
            "starEndOfTerm", "Star at the end of the term, current formula",
            "Verifiable, relevant, potential impact transformative, end-of-term completion substantial or complete.",
            ["verifiable", "specificity", "relevant", "potentialImpact", "completionEndOfTerm"]),
        Definition(
            id: "outcome", title: "Outcome group",
            rule:
                "Ambitious and complete, or strong results; ambitious only; complete only; neither. None where ambition or "
                + "completion is not assessed and results are not strong.",
            eras: "all", source: dataset + ", the outcome flags",
            inputs: [
                "potentialImpact", "relevant", "potentialForResults", "completionEndOfTerm", "completionMidTerm",
                "openedGovernment", "earlyResults",
            ]),
        Definition(
            id: "bindingConstraint", title: "Binding constraint",
            rule:
                "The first step of the ladder that fails: verifiable, relevant, transformative, substantially completed. A "
                + "step fails only where it is coded and lower. What passes every coded step without a star is undetermined; "
                + "where no step is coded and a review is to come, it is not reviewed.",
            eras: "plans before 2020; later ones are not applicable, because their scales differ",
            source: dataset + ", Binding constraint; member pages of OGP's website",
            inputs: [
                "verifiable", "specificity", "relevant", "potentialImpact", "completionEndOfTerm", "completionMidTerm",
            ]),
        Definition(
            id: "era", title: "Era",
            rule:
                "By the plan's year of submission: 2011-2013, 2014-2016, 2017-2019, 2020+. An era is a property of the plan, "
                + "not of the report.",
            eras: "all", source: dataset + ", which indicator is coded for which year", inputs: ["submitted"]),
    ]

    /// Figures that only groups have.
    public static let measures: [Definition] =
        [
            Definition(
                id: "assessments", title: "Assessments",
                rule: "Commitments, with those of a cluster that share one assessment counted once.",
                eras: "all; shared assessments since 2020", source: "IRM action plan reviews", inputs: ["cluster"]),
            Definition(
                id: "bounds", title: "Bounds of a rate (low and top)",
                rule:
                    "The rate if every commitment that is not reviewed, blank or unrecognised came out worst, and best. "
                    + "Withdrawn, without evidence, not collected and not applicable ones are in neither. A rate of nothing is "
                    + "no rate, never zero.",
                eras: "all", source: "this method", inputs: []),
            Definition(
                id: "milestones", title: "Milestones",
                rule:
                    "A milestone is overdue for certain from the day after the last day its deadline can mean, and possibly from "
                    + "the day after the first. What would be decided only after the day up to which the data speak is not "
                    + "determinable.",
                eras: "sources with milestones", source: "this method", inputs: ["deadline", "status"]),
        ] + rollUps

    private static func star(_ id: String, _ title: String, _ rule: String, _ inputs: [String]) -> Definition {
        Definition(
            id: id, title: title,
            rule: rule + " Missing unless every part is coded; a withdrawn commitment and an unclear impact are coded.",
            denominator: "commitments of which every part is coded",
            eras: "recomputed for any plan; OGP awarded stars for plans of 2012 to 2017",
            source: "OGP, Starred commitments (rules of 2014 and 2015); the star columns of OGP's exports",
            inputs: inputs)
    }
}
