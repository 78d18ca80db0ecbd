import OGPCatalogues
import OGPModel

/// The seats of the state and of others in a forum differ by no more than a number of seats.
enum BalanceRule {
    static func judge(_ seats: Int, in context: RuleContext) -> RuleVerdict {
        let balances = context.known.record.forums.map { ($0, $0.balance(on: context.asOf)) }
            .filter { $0.1.governmental + $0.1.nonGovernmental > 0 }
        let best = balances.min { difference($0.1) < difference($1.1) }
        guard let (forum, balance) = best else {
            return RuleVerdict(.noEvidence, "No members of the forum are recorded.", nextDue: context.closingDue)
        }
        let rows = forum.members.filter {
            $0.seats > 0 && $0.isSeated(on: context.asOf) && $0.group.isGovernmental != nil
        }
        .map(EvidenceRow.init)
        let seat = balance.governmental == 1 ? "seat" : "seats"
        let arithmetic = "\(balance.governmental) \(seat) of the state, \(balance.nonGovernmental) of others"
        if difference(balance) <= seats {
            return RuleVerdict(.met, "\(arithmetic): a difference of at most \(seats).", evidence: rows)
        }
        return RuleVerdict(.notMet, "\(arithmetic): a difference of more than \(seats).", evidence: rows)
    }

    private static func difference(_ balance: (governmental: Int, nonGovernmental: Int)) -> Int {
        abs(balance.governmental - balance.nonGovernmental)
    }
}
