import XMLReading

/// Kinds of XML documents that are known and hold no commitments, so that they can be refused by name.
enum KnownDocuments {
    /// Why a document is refused, as a clause that follows its name; `nil` where it is of no known kind.
    static func refusal(_ survey: XMLSurvey) -> String? {
        let namespace = survey.root.namespace ?? ""
        switch survey.root.local {
        case "schema" where namespace == "http://www.w3.org/2001/XMLSchema":
            return "is an XML Schema, which describes documents; give it to --schema beside the document it describes."
        case "stylesheet" where isXSLT(namespace), "transform" where isXSLT(namespace):
            return "is an XSLT stylesheet, which formats documents; name the document it formats."
        case "html": return "is a web page; download the data file that it shows."
        case "RDF" where namespace == "http://www.w3.org/1999/02/22-rdf-syntax-ns#":
            return "is RDF, a description of data; name the data file that it describes."
        case "akomaNtoso": return "is a legal text in Akoma Ntoso; action plans are not read from it."
        case "feed" where namespace == "http://www.w3.org/2005/Atom":
            return "is an Atom feed; export the records themselves."
        case "OrganizationalStrategyDocument":
            return
                "is in a private dialect of StratML (http://schemas.stratml.us/3.5) that no standard describes; ask for "
                + "StratML Part 1 or 2 (ISO 17469)."
        case "iati-organisations": return "is an IATI organisation file; it has budgets and no activities."
        default: return nil
        }
    }

    private static func isXSLT(_ namespace: String) -> Bool { namespace == "http://www.w3.org/1999/XSL/Transform" }
}
