import OGPScoring

/// The oracle's tallies, each as figures by path, such as `completion.counts.limited`.
struct OracleTotals: Decodable {
    /// The groups by dimension and key; everything stands under `all` and `all`.
    let groups: [ScoreDimension: [String: [String: Int]]]

    private enum Key: String, CodingKey { case groups }

    init(from decoder: any Decoder) throws {
        let tree = try decoder.container(keyedBy: Key.self).decode([String: Figures].self, forKey: .groups)
        var groups: [ScoreDimension: [String: [String: Int]]] = [:]
        for (name, figures) in tree {
            guard let dimension = ScoreDimension(rawValue: name), case .group(let members) = figures else {
                throw TestFailure("the oracle groups by \(name)")
            }
            groups[dimension] = dimension == .all ? ["all": figures.byPath()] : members.mapValues { $0.byPath() }
        }
        self.groups = groups
    }

    /// A number, or numbers by name.
    private enum Figures: Decodable {
        case number(Int)
        case group([String: Figures])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = .group(try container.decode([String: Figures].self))
            }
        }

        func byPath(_ prefix: String = "") -> [String: Int] {
            switch self {
            case .number(let number): return [prefix: number]
            case .group(let members):
                var paths: [String: Int] = [:]
                for (name, figures) in members {
                    paths.merge(figures.byPath(prefix.isEmpty ? name : prefix + "." + name)) { first, _ in first }
                }
                return paths
            }
        }
    }
}

extension ScoreTally {
    /// The same figures as the oracle's, by the same paths.
    var byPath: [String: Int] {
        var paths = ["commitments": commitments]
        let rates = [
            ("completion", "high", completion), ("potentialImpact", "high", potentialImpact),
            ("potentialForResults", "high", potentialForResults), ("results", "strong", results),
        ]
        for (name, counted, rate) in rates {
            paths["\(name).assessed"] = rate.assessed
            paths["\(name).\(counted)"] = rate.counted
        }
        let counts = [
            ("completion", completionCounts.all), ("potentialImpact", potentialImpactCounts.all),
            ("potentialForResults", potentialForResultsCounts.all),
        ]
        for (name, labels) in counts {
            for label in labels { paths["\(name).counts.\(label.name)"] = label.count }
        }
        for formula in StarFormula.allCases {
            paths["stars.\(formula.rawValue).assessed"] = stars(formula).assessed
            paths["stars.\(formula.rawValue).starred"] = stars(formula).starred
        }
        for constraint in BindingConstraint.allCases {
            paths["bindingConstraint.\(constraint.rawValue)"] = bindingConstraint[constraint]
        }
        return paths
    }
}
