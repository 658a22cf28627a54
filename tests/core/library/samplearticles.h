#pragma once

#include <articlebuilder.h>

/// Two invented articles that share states, an official and a threat.
namespace cablegraph::testing {

inline ArticleBuilder visitArticle()
{
    using enum ontology::Relation;
    ArticleBuilder article{"Foreign Minister Ana Müller of Ruritania met Tomás Vex in Port Alba. "
                           "Müller said Syldavia denied the cyber threat. They plan talks.",
                           "2023-12-09", "Visit"};
    const NodeId ruritania = article.state("Ruritania", "RUR");
    const NodeId syldavia = article.state("Syldavia", "SYL");
    graph::NodeAttributes minister;
    minister.role = "foreign minister";
    minister.affiliation = ruritania;
    const NodeId muller = article.add(ontology::NodeKind::Official, "Ana Müller", minister, {"Müller"});
    const NodeId vex = article.add(ontology::NodeKind::Person, "Tomás Vex");
    const NodeId place = article.add(ontology::NodeKind::Place, "Port Alba");
    const NodeId threat = article.threat(ontology::ThreatClass::Cyber, syldavia);
    graph::NodeAttributes visit;
    visit.meetingType = "visit";
    visit.date = text::PartialDate{2023, 12, 8};
    visit.place = place;
    const NodeId meeting = article.add(ontology::NodeKind::Meeting, "Visit to Port Alba", visit);
    article.edge(muller, Represents, ruritania, "Foreign Minister Ana Müller of Ruritania");
    article.edge(muller, Attends, meeting, "Ana Müller of Ruritania met Tomás Vex");
    article.edge(vex, Attends, meeting, "met Tomás Vex");
    article.edge(syldavia, Poses, threat, "Syldavia denied the cyber threat", ontology::Stance::Denied)
        .citing(muller)
        .dated({2023, 12, {}});
    article.edge(ruritania, Cooperate, syldavia, "They plan talks", ontology::Stance::Planned);
    return article;
}

inline ArticleBuilder summitArticle()
{
    using enum ontology::Relation;
    ArticleBuilder article{"ANA MULLER, now prime minister, and Syldavia spoke. "
                           "Syldavia is behind the cyber threat, Ruritania said. Tomás Vex became an envoy.",
                           "2024-02-01", "Summit"};
    const NodeId syldavia = article.state("Syldavia", "SYL");
    const NodeId ruritania = article.state("Ruritania", "RUR");
    const NodeId muller = article.official("ANA MULLER", ruritania, "prime minister");
    const NodeId vex = article.official("Tomás Vex", syldavia, "envoy");
    const NodeId threat = article.threat(ontology::ThreatClass::Cyber, syldavia);
    article.edge(muller, Represents, ruritania, "ANA MULLER, now prime minister");
    article.edge(syldavia, Poses, threat, "Syldavia is behind the cyber threat", ontology::Stance::Alleged)
        .citing(ruritania);
    article.edge(syldavia, Cooperate, ruritania, "Syldavia spoke");
    article.edge(vex, Represents, syldavia, "Tomás Vex became an envoy");
    return article;
}

} // namespace cablegraph::testing
