import OGPJoining
import OGPModel

extension ChangeRule {
    /// Fell back.
    static let statusLowered = ChangeRule(
        RuleDescription(
            id: "status-lowered", kind: .delivery, severity: .medium, title: "Status lower than before",
            rationale: "The same side reports less done than in the earlier version.",
            severityReason: "Something was undone, or the earlier report was too kind; both need a reason.",
            source: "OGP glossary, Completion: the steps from not started to complete",
            fix: "Say what changed, and keep the earlier status in the record."),
        firing: [
            RuleExample("Complete before; in progress now.") {
                .example { before, after in
                    before.assessments = [.example(.complete, "2022-10-01")]
                    after.assessments = [.example(.inProgress, "2022-12-01")]
                }
            }
        ],
        holding: [
            RuleExample("Limited before; complete now.") {
                .example { before, after in
                    before.assessments = [.example(.limited, "2022-10-01")]
                    after.assessments = [.example(.complete, "2022-12-01")]
                }
            },
            RuleExample("Limited before; in progress now, which may be the same.") {
                .example { before, after in
                    before.assessments = [.example(.limited, "2022-10-01")]
                    after.assessments = [.example(.inProgress, "2022-12-01")]
                }
            },
            RuleExample("Another side speaks now.") {
                .example { before, after in
                    before.assessments = [.example(.complete, "2022-10-01")]
                    after.assessments = [.example(.limited, "2022-12-01", role: .civilSociety)]
                }
            },
        ]
    ) { item in
        guard let (before, after) = item.both else { return .outOfScope }
        var isAsked = false
        for role in AssessorRole.allCases {
            guard let old = before.latest(by: role), let new = after.latest(by: role), let was = old.level,
                let now = new.level
            else { continue }
            isAsked = true
            guard was.lowest > now.highest else { continue }
            return .fires(
                "Earlier \(old.statusWords) \(old.attribution); now \(new.statusWords) \(new.attribution).\(item.matchNote)",
                fields: ["statuses"])
        }
        return isAsked ? .holds : .outOfScope
    }
}

extension ItemVersion {
    /// The latest statement of a role that names a status.
    fileprivate func latest(by role: AssessorRole) -> Assessment? {
        assessments.last { $0.role == role && $0.status.isCoded }
    }
}
