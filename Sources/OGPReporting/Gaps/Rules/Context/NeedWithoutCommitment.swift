import OGPJoining
import OGPModel
import OGPScoring

extension ContextRule {
    /// A recorded problem that no plan answers.
    static let needWithoutCommitment = ContextRule(
        RuleDescription(
            id: "need-without-commitment", kind: .coverage, severity: .medium,
            title: "Recorded problem with no commitment on it",
            rationale:
                "Others have recorded a problem in a theme, and no plan in force then or submitted since takes it up.",
            severityReason: "Whether a plan is the place to meet the problem is for its co-creation to say.",
            source:
                "OGP Global Report: the members with the largest problems are the least likely to commit; the records are "
                + "those of the files of context",
            fix: "Put the record on the table of the next co-creation, and publish the answer to it."),
        on: .problem,
        firing: [
            RuleExample("A shutdown in July 2019; the whole plan of 2018 to 2020 holds no commitment on it.") {
                .example()
            },
            RuleExample(
                "Shutdowns in 2016 and 2022; the plan of 2016 to 2018 holds a commitment, that of 2021 to 2023 none."
            ) {
                .example(
                    on: ["2016-11-20", "2022-08-09"],
                    plans: [.example((2016, 2018), answers: true), .example((2021, 2023))])
            },
            RuleExample("The only plan, a whole one, was submitted in 2022, after the shutdown, and holds none.") {
                .example(plans: [.example((2022, 2024))])
            },
            RuleExample("A shutdown on the last day of the whole plan, which holds none.") {
                .example(on: ["2020-06-30"], plans: [.example(lastDay: "2020-06-30")])
            },
        ],
        holding: [
            RuleExample("The plan in force holds a commitment on online civic space.") {
                .example(plans: [.example(answers: true)])
            },
            RuleExample("The plan in force holds none, the next one does.") {
                .example(plans: [.example(), .example((2021, 2023), answers: true)])
            },
            RuleExample("The data may not hold the whole plan: not judged.") {
                .example(plans: [.example(completeness: .unknown("nothing follows its last id"))])
            },
            RuleExample("The plan's data do not code the tag: not judged.") {
                .example(plans: [.example(isCoded: false)])
            },
            RuleExample("The only plan in the data ended before the shutdown: not judged.") {
                .example(plans: [.example((2014, 2016))])
            },
            RuleExample("The plan ended in June, the shutdown was in December of the same year: not judged.") {
                .example(on: ["2020-12-20"], plans: [.example(lastDay: "2020-06-30")])
            },
            RuleExample("The data do not say until when the only plan ran: not judged.") {
                .example(plans: [.example((2014, nil))])
            },
            RuleExample("No plan of the member is in the data: not judged.") { .example(plans: []) },
            RuleExample("Shutdowns in 2016 and 2022; the only plan, of 2016 to 2018, holds a commitment: not judged.") {
                .example(on: ["2016-11-20", "2022-08-09"], plans: [.example((2016, 2018), answers: true)])
            },
            RuleExample("The record has no day: not judged.") { .example(on: []) },
        ]
    ) { item in item.judgement { item.finding } }
}
