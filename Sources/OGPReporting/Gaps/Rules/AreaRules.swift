import OGPCatalogues
import OGPJoining
import OGPModel
import OGPScoring

extension PlanRule {
    private static let menuSource =
        "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019; crosswalk to tags "
        + "by this project"

    /// An area of the menu with no commitment.
    static let areaWithoutCommitment = PlanRule(
        RuleDescription(
            id: "area-without-commitment", kind: .coverage, severity: .medium,
            title: "Area of digital rights or civic space with no commitment",
            rationale: "Plans choose their areas; a reader should see which areas of the menu this one leaves out.",
            severityReason: "No rule obliges a member to cover an area; need is for the reader to judge.",
            source: menuSource,
            fix: "Ask in the next co-creation whether a commitment in this area is needed."),
        firing: [
            RuleExample("A plan declared whole; freedom of expression was coded and no commitment has it.") {
                .example()
            }
        ],
        holding: [
            RuleExample("One commitment is tagged with it.") {
                .example { commitment, ordinal in
                    if ordinal == 1 { commitment.policyAreas.present = ["Freedom of Expression"] }
                }
            },
            RuleExample("The input may not hold the whole plan: not judged.") {
                .example(completeness: .unknown("nothing follows its last id"))
            },
            RuleExample("The tag was not coded: not judged.") {
                .example { commitment, _ in commitment.policyAreas.notCoded = ["Freedom of Expression"] }
            },
        ]
    ) { plan in
        plan.menu.map { area in
            (
                area.id,
                plan.judge(area) { tally in
                    if tally.commitments > 0 { return .holds }
                    guard plan.completeness.isWhole else { return .cannotJudge("not in this file; " + plan.doubt) }
                    return .fires(
                        "The plan holds no commitment tagged with \(plan.tagList(of: area)).", fields: ["policyAreas"])
                }
            )
        }
    }

    /// An area with commitments, none of them ambitious.
    static let areaWithoutAmbition = PlanRule(
        RuleDescription(
            id: "area-without-ambition", kind: .coverage, severity: .low,
            title: "Area with commitments, none of them ambitious",
            rationale: "The area is addressed, but no commitment in it would change much.",
            severityReason: "Addressing an area is more than leaving it out.",
            source: menuSource,
            fix: "Ask what one step in this area would change rules or practice."),
        firing: [
            RuleExample("The only commitment in the area is of minor impact.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.potentialImpact = .coded(.minor)
                }
            }
        ],
        holding: [
            RuleExample("A commitment in the area is of moderate impact.") {
                .example { commitment, _ in commitment.policyAreas.present = ["Freedom of Expression"] }
            },
            RuleExample("No commitment in the area: another rule speaks.") { .example() },
            RuleExample("The only one in this file is minor, but the plan may hold others: not judged.") {
                .example(completeness: .unknown("nothing follows its last id")) { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.potentialImpact = .coded(.minor)
                }
            },
        ]
    ) { plan in
        plan.menu.map { area in
            (
                area.id,
                plan.judge(area) { tally in
                    guard tally.commitments > 0 else { return .outOfScope }
                    if tally.ambitious > 0 { return .holds }
                    guard tally.ambitionAssessed == tally.commitments else {
                        return .cannotJudge("the ambition of some of its commitments is not coded")
                    }
                    guard plan.completeness.isWhole else { return .cannotJudge(plan.doubt) }
                    return .fires(
                        "\(plan.countText(tally)) tagged with \(plan.tagList(of: area)); none is coded as highly ambitious.",
                        fields: ["policyAreas", "highAmbition"])
                }
            )
        }
    }

    /// An area with commitments, none of them completed.
    static let areaWithoutCompletion = PlanRule(
        RuleDescription(
            id: "area-without-completion", kind: .coverage, severity: .medium,
            title: "Area with commitments, none of them completed",
            rationale: "The area was promised, and no promise in it was carried out.",
            severityReason: "It sums up the delivery of an area; the single gaps stand on their own.",
            source: menuSource,
            fix: "Say what is taken up again in this area, by whom and by when."),
        firing: [
            RuleExample("The only commitment in the area ended limited.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.completionEndOfTerm = .coded(.limited)
                }
            }
        ],
        holding: [
            RuleExample("A commitment in the area was completed.") {
                .example { commitment, _ in commitment.policyAreas.present = ["Freedom of Expression"] }
            },
            RuleExample("Not yet reviewed: not judged.") {
                .example { commitment, _ in
                    commitment.policyAreas.present = ["Freedom of Expression"]
                    commitment.ratings.completionEndOfTerm = .notReviewed
                }
            },
        ]
    ) { plan in
        plan.menu.map { area in
            (
                area.id,
                plan.judge(area) { tally in
                    guard tally.commitments > 0 else { return .outOfScope }
                    if tally.completed > 0 { return .holds }
                    guard tally.completionAssessed == tally.commitments else {
                        return .cannotJudge("the completion of some of its commitments is not assessed")
                    }
                    guard plan.completeness.isWhole else { return .cannotJudge(plan.doubt) }
                    return .fires(
                        "\(plan.countText(tally)) tagged with \(plan.tagList(of: area)); the latest completion of none is "
                            + "substantial or complete.", fields: ["policyAreas", "highCompletion"])
                }
            )
        }
    }
}

extension PlanInContext {
    /// Judges one area, unless its tags were not coded for the whole plan.
    fileprivate func judge(_ area: MenuArea, _ verdict: (AreaTally) -> Judgement) -> Judgement {
        let tally = tally.areas[area.id] ?? AreaTally()
        guard tally.coded > 0 else { return .cannotJudge("no tag for this area was coded in this plan's data") }
        if tally.coded < self.tally.score.commitments, tally.commitments == 0 {
            return .cannotJudge("the tags for this area were coded for some of its commitments only")
        }
        return verdict(tally)
    }

    /// The tags of an area as a clause: "Freedom of Expression", or several joined by "or". Where lists of tags are equally
    /// long, that of the newest vocabulary speaks.
    fileprivate func tagList(of area: MenuArea) -> String {
        let tags = area.tags.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.value ?? []
        return tags.map { "\u{201C}\($0)\u{201D}" }.joined(separator: " or ")
    }

    /// "1 commitment is" or "3 commitments are".
    fileprivate func countText(_ tally: AreaTally) -> String {
        tally.commitments == 1 ? "1 commitment is" : "\(tally.commitments) commitments are"
    }
}
