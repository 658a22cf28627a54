<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ontology</name>
    <message><source>Cyber operations</source><translation>Cyberoperationen</translation></message>
    <message><source>Illicit finance</source><translation>Illegale Finanzen</translation></message>
    <message><source>Nuclear programme</source><translation>Atomprogramm</translation></message>
    <message><source>Missile programme</source><translation>Raketenprogramm</translation></message>
    <message><source>Space launches</source><translation>Weltraumstarts</translation></message>
    <message><source>Arms transfers</source><translation>Waffenlieferungen</translation></message>
    <message><source>Military action</source><translation>Militärisches Vorgehen</translation></message>
    <message><source>Terrorism</source><translation>Terrorismus</translation></message>
    <message><source>Coercion</source><translation>Zwang</translation></message>
    <message><source>Territorial claims</source><translation>Gebietsansprüche</translation></message>
    <message><source>Espionage and interference</source><translation>Spionage und Einmischung</translation></message>
    <message><source>Chemical and biological weapons</source><translation>Chemische und biologische Waffen</translation></message>
    <message><source>Repression</source><translation>Unterdrückung</translation></message>
    <message><source>conference</source><translation>Konferenz</translation></message>
    <message><source>consultations</source><translation>Konsultationen</translation></message>
    <message><source>dialogue</source><translation>Dialog</translation></message>
    <message><source>hearing</source><translation>Anhörung</translation></message>
    <message><source>mediation</source><translation>Vermittlung</translation></message>
    <message><source>meeting</source><translation>Treffen</translation></message>
    <message><source>ministerial</source><translation>Ministertreffen</translation></message>
    <message><source>negotiations</source><translation>Verhandlungen</translation></message>
    <message><source>peace talks</source><translation>Friedensgespräche</translation></message>
    <message><source>phone call</source><translation>Telefonat</translation></message>
    <message><source>session</source><translation>Sitzung</translation></message>
    <message><source>signing</source><translation>Unterzeichnung</translation></message>
    <message><source>summit</source><translation>Gipfeltreffen</translation></message>
    <message><source>talks</source><translation>Gespräche</translation></message>
    <message><source>video conference</source><translation>Videokonferenz</translation></message>
    <message><source>visit</source><translation>Besuch</translation></message>
    <message><source>role</source><translation>Amt</translation></message>
    <message><source>president</source><translation>Präsident</translation></message>
    <message><source>president-elect</source><translation>gewählter Präsident</translation></message>
    <message><source>vice president</source><translation>Vizepräsident</translation></message>
    <message><source>vice-president</source><translation>Vizepräsident</translation></message>
    <message><source>first vice president</source><translation>Erster Vizepräsident</translation></message>
    <message><source>interim president</source><translation>Interimspräsident</translation></message>
    <message><source>acting president</source><translation>amtierender Präsident</translation></message>
    <message><source>transitional president</source><translation>Übergangspräsident</translation></message>
    <message><source>prime minister</source><translation>Ministerpräsident</translation></message>
    <message><source>premier</source><translation>Ministerpräsident</translation></message>
    <message><source>prime minister-designate</source><translation>designierter Ministerpräsident</translation></message>
    <message><source>vice premier</source><translation>stellvertretender Ministerpräsident</translation></message>
    <message><source>deputy prime minister</source><translation>stellvertretender Ministerpräsident</translation></message>
    <message><source>first deputy prime minister</source><translation>Erster stellvertretender Ministerpräsident</translation></message>
    <message><source>caretaker prime minister</source><translation>geschäftsführender Ministerpräsident</translation></message>
    <message><source>acting prime minister</source><translation>amtierender Ministerpräsident</translation></message>
    <message><source>chancellor</source><translation>Kanzler</translation></message>
    <message><source>vice chancellor</source><translation>Vizekanzler</translation></message>
    <message><source>taoiseach</source><translation>Taoiseach</translation></message>
    <message><source>king</source><translation>König</translation></message>
    <message><source>queen</source><translation>Königin</translation></message>
    <message><source>emir</source><translation>Emir</translation></message>
    <message><source>sultan</source><translation>Sultan</translation></message>
    <message><source>pope</source><translation>Papst</translation></message>
    <message><source>crown prince</source><translation>Kronprinz</translation></message>
    <message><source>crown princess</source><translation>Kronprinzessin</translation></message>
    <message><source>prince</source><translation>Prinz</translation></message>
    <message><source>princess</source><translation>Prinzessin</translation></message>
    <message><source>monarch</source><translation>Monarch</translation></message>
    <message><source>grand duke</source><translation>Großherzog</translation></message>
    <message><source>caliph</source><translation>Kalif</translation></message>
    <message><source>supreme leader</source><translation>Oberster Führer</translation></message>
    <message><source>state councilor</source><translation>Staatsrat</translation></message>
    <message><source>state counsellor</source><translation>Staatsrat</translation></message>
    <message><source>leader</source><translation>Führer</translation></message>
    <message><source>deputy leader</source><translation>stellvertretender Führer</translation></message>
    <message><source>opposition leader</source><translation>Oppositionsführer</translation></message>
    <message><source>dictator</source><translation>Diktator</translation></message>
    <message><source>strongman</source><translation>starker Mann</translation></message>
    <message><source>ruler</source><translation>Herrscher</translation></message>
    <message><source>head of state</source><translation>Staatsoberhaupt</translation></message>
    <message><source>head of government</source><translation>Regierungschef</translation></message>
    <message><source>general secretary</source><translation>Generalsekretär</translation></message>
    <message><source>first lady</source><translation>First Lady</translation></message>
    <message><source>foreign minister</source><translation>Außenminister</translation></message>
    <message><source>minister for foreign affairs</source><translation>Außenminister</translation></message>
    <message><source>minister of foreign affairs</source><translation>Außenminister</translation></message>
    <message><source>external affairs minister</source><translation>Außenminister</translation></message>
    <message><source>minister of external affairs</source><translation>Außenminister</translation></message>
    <message><source>foreign affairs minister</source><translation>Außenminister</translation></message>
    <message><source>deputy foreign minister</source><translation>stellvertretender Außenminister</translation></message>
    <message><source>vice foreign minister</source><translation>stellvertretender Außenminister</translation></message>
    <message><source>deputy minister of foreign affairs</source><translation>stellvertretender Außenminister</translation></message>
    <message><source>first deputy foreign minister</source><translation>Erster stellvertretender Außenminister</translation></message>
    <message><source>minister for europe and foreign affairs</source><translation>Minister für Europa und auswärtige Angelegenheiten</translation></message>
    <message><source>europe minister</source><translation>Europaminister</translation></message>
    <message><source>defense minister</source><translation>Verteidigungsminister</translation></message>
    <message><source>defence minister</source><translation>Verteidigungsminister</translation></message>
    <message><source>minister of defense</source><translation>Verteidigungsminister</translation></message>
    <message><source>minister of defence</source><translation>Verteidigungsminister</translation></message>
    <message><source>minister of national defense</source><translation>Verteidigungsminister</translation></message>
    <message><source>minister for defence</source><translation>Verteidigungsminister</translation></message>
    <message><source>deputy defense minister</source><translation>stellvertretender Verteidigungsminister</translation></message>
    <message><source>deputy minister of defence</source><translation>stellvertretender Verteidigungsminister</translation></message>
    <message><source>armed forces minister</source><translation>Minister der Streitkräfte</translation></message>
    <message><source>minister of armed forces</source><translation>Minister der Streitkräfte</translation></message>
    <message><source>minister of the armed forces</source><translation>Minister der Streitkräfte</translation></message>
    <message><source>finance minister</source><translation>Finanzminister</translation></message>
    <message><source>minister of finance</source><translation>Finanzminister</translation></message>
    <message><source>interior minister</source><translation>Innenminister</translation></message>
    <message><source>minister of the interior</source><translation>Innenminister</translation></message>
    <message><source>minister of interior</source><translation>Innenminister</translation></message>
    <message><source>home minister</source><translation>Innenminister</translation></message>
    <message><source>justice minister</source><translation>Justizminister</translation></message>
    <message><source>minister of justice</source><translation>Justizminister</translation></message>
    <message><source>trade minister</source><translation>Handelsminister</translation></message>
    <message><source>minister of trade</source><translation>Handelsminister</translation></message>
    <message><source>oil minister</source><translation>Ölminister</translation></message>
    <message><source>petroleum minister</source><translation>Ölminister</translation></message>
    <message><source>energy minister</source><translation>Energieminister</translation></message>
    <message><source>minister of energy</source><translation>Energieminister</translation></message>
    <message><source>information minister</source><translation>Informationsminister</translation></message>
    <message><source>minister of information</source><translation>Informationsminister</translation></message>
    <message><source>economy minister</source><translation>Wirtschaftsminister</translation></message>
    <message><source>minister of economy</source><translation>Wirtschaftsminister</translation></message>
    <message><source>health minister</source><translation>Gesundheitsminister</translation></message>
    <message><source>minister of health</source><translation>Gesundheitsminister</translation></message>
    <message><source>transport minister</source><translation>Verkehrsminister</translation></message>
    <message><source>minister of transport</source><translation>Verkehrsminister</translation></message>
    <message><source>agriculture minister</source><translation>Landwirtschaftsminister</translation></message>
    <message><source>minister of agriculture</source><translation>Landwirtschaftsminister</translation></message>
    <message><source>intelligence minister</source><translation>Geheimdienstminister</translation></message>
    <message><source>minister of intelligence</source><translation>Geheimdienstminister</translation></message>
    <message><source>environment minister</source><translation>Umweltminister</translation></message>
    <message><source>climate minister</source><translation>Klimaminister</translation></message>
    <message><source>digital minister</source><translation>Digitalminister</translation></message>
    <message><source>development minister</source><translation>Entwicklungsminister</translation></message>
    <message><source>immigration minister</source><translation>Einwanderungsminister</translation></message>
    <message><source>labor minister</source><translation>Arbeitsminister</translation></message>
    <message><source>labour minister</source><translation>Arbeitsminister</translation></message>
    <message><source>education minister</source><translation>Bildungsminister</translation></message>
    <message><source>culture minister</source><translation>Kulturminister</translation></message>
    <message><source>veterans minister</source><translation>Minister für Veteranen</translation></message>
    <message><source>unification minister</source><translation>Vereinigungsminister</translation></message>
    <message><source>security minister</source><translation>Sicherheitsminister</translation></message>
    <message><source>minister of state</source><translation>Staatsminister</translation></message>
    <message><source>state minister</source><translation>Staatsminister</translation></message>
    <message><source>junior minister</source><translation>Juniorminister</translation></message>
    <message><source>shadow foreign secretary</source><translation>Schattenaußenminister</translation></message>
    <message><source>chancellor of the exchequer</source><translation>Schatzkanzler</translation></message>
    <message><source>treasury minister</source><translation>Minister im Schatzamt</translation></message>
    <message><source>chief minister</source><translation>Chefminister</translation></message>
    <message><source>first minister</source><translation>Erster Minister</translation></message>
    <message><source>minister</source><translation>Minister</translation></message>
    <message><source>deputy minister</source><translation>Vizeminister</translation></message>
    <message><source>vice minister</source><translation>Vizeminister</translation></message>
    <message><source>cabinet minister</source><translation>Kabinettsminister</translation></message>
    <message><source>chief cabinet secretary</source><translation>Kabinettschefsekretär</translation></message>
    <message><source>foreign office minister</source><translation>Staatsminister im Außenministerium</translation></message>
    <message><source>secretary of state</source><translation>Außenminister (USA)</translation></message>
    <message><source>u.s. secretary of state</source><translation>Außenminister (USA)</translation></message>
    <message><source>deputy secretary of state</source><translation>stellvertretender Außenminister (USA)</translation></message>
    <message><source>under secretary of state</source><translation>Unterstaatssekretär im Außenministerium</translation></message>
    <message><source>undersecretary of state</source><translation>Unterstaatssekretär im Außenministerium</translation></message>
    <message><source>under secretary of the treasury</source><translation>Unterstaatssekretär im Finanzministerium</translation></message>
    <message><source>under secretary of defense</source><translation>Unterstaatssekretär im Verteidigungsministerium</translation></message>
    <message><source>under secretary</source><translation>Unterstaatssekretär</translation></message>
    <message><source>undersecretary</source><translation>Unterstaatssekretär</translation></message>
    <message><source>assistant secretary of state</source><translation>Abteilungsleiter im Außenministerium</translation></message>
    <message><source>assistant secretary of the treasury</source><translation>Abteilungsleiter im Finanzministerium</translation></message>
    <message><source>assistant secretary of defense</source><translation>Abteilungsleiter im Verteidigungsministerium</translation></message>
    <message><source>assistant secretary</source><translation>Abteilungsleiter im Ministerium</translation></message>
    <message><source>deputy assistant secretary</source><translation>stellvertretender Abteilungsleiter im Ministerium</translation></message>
    <message><source>deputy secretary</source><translation>stellvertretender Minister</translation></message>
    <message><source>secretary of defense</source><translation>Verteidigungsminister</translation></message>
    <message><source>defense secretary</source><translation>Verteidigungsminister</translation></message>
    <message><source>defence secretary</source><translation>Verteidigungsminister</translation></message>
    <message><source>treasury secretary</source><translation>Finanzminister</translation></message>
    <message><source>secretary of the treasury</source><translation>Finanzminister</translation></message>
    <message><source>homeland security secretary</source><translation>Heimatschutzminister</translation></message>
    <message><source>commerce secretary</source><translation>Handelsminister</translation></message>
    <message><source>secretary of commerce</source><translation>Handelsminister</translation></message>
    <message><source>energy secretary</source><translation>Energieminister</translation></message>
    <message><source>attorney general</source><translation>Generalstaatsanwalt</translation></message>
    <message><source>press secretary</source><translation>Pressesprecher</translation></message>
    <message><source>deputy press secretary</source><translation>stellvertretender Pressesprecher</translation></message>
    <message><source>foreign secretary</source><translation>Außenminister</translation></message>
    <message><source>home secretary</source><translation>Innenminister</translation></message>
    <message><source>international development secretary</source><translation>Minister für internationale Entwicklung</translation></message>
    <message><source>secretary of state for foreign affairs</source><translation>Außenminister</translation></message>
    <message><source>secretary</source><translation>Sekretär</translation></message>
    <message><source>secretary general</source><translation>Generalsekretär</translation></message>
    <message><source>secretary-general</source><translation>Generalsekretär</translation></message>
    <message><source>deputy secretary-general</source><translation>stellvertretender Generalsekretär</translation></message>
    <message><source>high representative</source><translation>Hoher Vertreter</translation></message>
    <message><source>high commissioner</source><translation>Hoher Kommissar</translation></message>
    <message><source>director general</source><translation>Generaldirektor</translation></message>
    <message><source>director-general</source><translation>Generaldirektor</translation></message>
    <message><source>deputy director general</source><translation>stellvertretender Generaldirektor</translation></message>
    <message><source>deputy director-general</source><translation>stellvertretender Generaldirektor</translation></message>
    <message><source>managing director</source><translation>geschäftsführender Direktor</translation></message>
    <message><source>commissioner</source><translation>Kommissar</translation></message>
    <message><source>executive director</source><translation>Exekutivdirektor</translation></message>
    <message><source>director</source><translation>Direktor</translation></message>
    <message><source>deputy director</source><translation>stellvertretender Direktor</translation></message>
    <message><source>senior director</source><translation>leitender Direktor</translation></message>
    <message><source>director of national intelligence</source><translation>Direktor der nationalen Nachrichtendienste</translation></message>
    <message><source>intelligence chief</source><translation>Geheimdienstchef</translation></message>
    <message><source>intelligence director</source><translation>Geheimdienstchef</translation></message>
    <message><source>spy chief</source><translation>Geheimdienstchef</translation></message>
    <message><source>cia director</source><translation>CIA-Direktor</translation></message>
    <message><source>fbi director</source><translation>FBI-Direktor</translation></message>
    <message><source>security chief</source><translation>Sicherheitschef</translation></message>
    <message><source>national security chief</source><translation>Chef der nationalen Sicherheit</translation></message>
    <message><source>pentagon chief</source><translation>Pentagonchef</translation></message>
    <message><source>police chief</source><translation>Polizeichef</translation></message>
    <message><source>nuclear chief</source><translation>Chef der Atombehörde</translation></message>
    <message><source>foreign policy chief</source><translation>Chefdiplomat</translation></message>
    <message><source>eu foreign policy chief</source><translation>EU-Außenbeauftragter</translation></message>
    <message><source>army chief</source><translation>Heereschef</translation></message>
    <message><source>navy chief</source><translation>Marinechef</translation></message>
    <message><source>air force chief</source><translation>Luftwaffenchef</translation></message>
    <message><source>defence chief</source><translation>Verteidigungschef</translation></message>
    <message><source>defense chief</source><translation>Verteidigungschef</translation></message>
    <message><source>chief of staff</source><translation>Stabschef</translation></message>
    <message><source>chief of general staff</source><translation>Generalstabschef</translation></message>
    <message><source>chief of the general staff</source><translation>Generalstabschef</translation></message>
    <message><source>chief of defence staff</source><translation>Chef des Verteidigungsstabs</translation></message>
    <message><source>chief of defense staff</source><translation>Chef des Verteidigungsstabs</translation></message>
    <message><source>chief of naval operations</source><translation>Chef der Marineoperationen</translation></message>
    <message><source>army chief of staff</source><translation>Stabschef des Heeres</translation></message>
    <message><source>joint chiefs chairman</source><translation>Vorsitzender der Vereinigten Stabschefs</translation></message>
    <message><source>chief executive</source><translation>Verwaltungschef</translation></message>
    <message><source>chief executive officer</source><translation>Vorstandsvorsitzender</translation></message>
    <message><source>ceo</source><translation>Vorstandsvorsitzender</translation></message>
    <message><source>chief operating officer</source><translation>operativer Geschäftsführer</translation></message>
    <message><source>chief negotiator</source><translation>Chefunterhändler</translation></message>
    <message><source>nuclear negotiator</source><translation>Atomunterhändler</translation></message>
    <message><source>negotiator</source><translation>Unterhändler</translation></message>
    <message><source>national security adviser</source><translation>Nationaler Sicherheitsberater</translation></message>
    <message><source>national security advisor</source><translation>Nationaler Sicherheitsberater</translation></message>
    <message><source>deputy national security adviser</source><translation>stellvertretender Nationaler Sicherheitsberater</translation></message>
    <message><source>deputy national security advisor</source><translation>stellvertretender Nationaler Sicherheitsberater</translation></message>
    <message><source>security adviser</source><translation>Sicherheitsberater</translation></message>
    <message><source>adviser</source><translation>Berater</translation></message>
    <message><source>advisor</source><translation>Berater</translation></message>
    <message><source>senior adviser</source><translation>leitender Berater</translation></message>
    <message><source>senior advisor</source><translation>leitender Berater</translation></message>
    <message><source>special adviser</source><translation>Sonderberater</translation></message>
    <message><source>special advisor</source><translation>Sonderberater</translation></message>
    <message><source>presidential adviser</source><translation>Präsidentenberater</translation></message>
    <message><source>presidential aide</source><translation>Mitarbeiter des Präsidenten</translation></message>
    <message><source>foreign policy adviser</source><translation>außenpolitischer Berater</translation></message>
    <message><source>aide</source><translation>Mitarbeiter</translation></message>
    <message><source>assistant to the president</source><translation>Assistent des Präsidenten</translation></message>
    <message><source>deputy assistant to the president</source><translation>stellvertretender Assistent des Präsidenten</translation></message>
    <message><source>ambassador</source><translation>Botschafter</translation></message>
    <message><source>ambassador-at-large</source><translation>Sonderbotschafter</translation></message>
    <message><source>deputy ambassador</source><translation>stellvertretender Botschafter</translation></message>
    <message><source>ambassador to the united nations</source><translation>UN-Botschafter</translation></message>
    <message><source>u.n. ambassador</source><translation>UN-Botschafter</translation></message>
    <message><source>charge d'affaires</source><translation>Geschäftsträger</translation></message>
    <message><source>chargé d'affaires</source><translation>Geschäftsträger</translation></message>
    <message><source>charge d’affaires</source><translation>Geschäftsträger</translation></message>
    <message><source>consul general</source><translation>Generalkonsul</translation></message>
    <message><source>consul</source><translation>Konsul</translation></message>
    <message><source>counselor</source><translation>Botschaftsrat</translation></message>
    <message><source>counsellor</source><translation>Botschaftsrat</translation></message>
    <message><source>diplomat</source><translation>Diplomat</translation></message>
    <message><source>chief diplomat</source><translation>Chefdiplomat</translation></message>
    <message><source>top diplomat</source><translation>Chefdiplomat</translation></message>
    <message><source>envoy</source><translation>Gesandter</translation></message>
    <message><source>special envoy</source><translation>Sondergesandter</translation></message>
    <message><source>presidential envoy</source><translation>Gesandter des Präsidenten</translation></message>
    <message><source>special presidential envoy</source><translation>Sondergesandter des Präsidenten</translation></message>
    <message><source>peace envoy</source><translation>Friedensgesandter</translation></message>
    <message><source>nuclear envoy</source><translation>Atomgesandter</translation></message>
    <message><source>climate envoy</source><translation>Klimagesandter</translation></message>
    <message><source>special representative</source><translation>Sonderbeauftragter</translation></message>
    <message><source>representative</source><translation>Vertreter</translation></message>
    <message><source>rep.</source><translation>Vertreter</translation></message>
    <message><source>permanent representative</source><translation>Ständiger Vertreter</translation></message>
    <message><source>deputy permanent representative</source><translation>stellvertretender Ständiger Vertreter</translation></message>
    <message><source>trade representative</source><translation>Handelsbeauftragter</translation></message>
    <message><source>u.s. trade representative</source><translation>US-Handelsbeauftragter</translation></message>
    <message><source>emissary</source><translation>Emissär</translation></message>
    <message><source>coordinator</source><translation>Koordinator</translation></message>
    <message><source>special coordinator</source><translation>Sonderkoordinator</translation></message>
    <message><source>emergency relief coordinator</source><translation>Nothilfekoordinator</translation></message>
    <message><source>relief coordinator</source><translation>Hilfskoordinator</translation></message>
    <message><source>humanitarian coordinator</source><translation>humanitärer Koordinator</translation></message>
    <message><source>resident coordinator</source><translation>residierender Koordinator</translation></message>
    <message><source>cybersecurity coordinator</source><translation>Koordinator für Cybersicherheit</translation></message>
    <message><source>national cyber director</source><translation>Nationaler Cyberdirektor</translation></message>
    <message><source>spokesman</source><translation>Sprecher</translation></message>
    <message><source>spokesperson</source><translation>Sprecher</translation></message>
    <message><source>spokeswoman</source><translation>Sprecherin</translation></message>
    <message><source>chief spokesman</source><translation>Chefsprecher</translation></message>
    <message><source>chief spokesperson</source><translation>Chefsprecher</translation></message>
    <message><source>deputy spokesperson</source><translation>stellvertretender Sprecher</translation></message>
    <message><source>deputy spokesman</source><translation>stellvertretender Sprecher</translation></message>
    <message><source>foreign ministry spokesman</source><translation>Sprecher des Außenministeriums</translation></message>
    <message><source>foreign ministry spokesperson</source><translation>Sprecher des Außenministeriums</translation></message>
    <message><source>foreign ministry spokeswoman</source><translation>Sprecherin des Außenministeriums</translation></message>
    <message><source>foreign ministry official</source><translation>Beamter des Außenministeriums</translation></message>
    <message><source>national security council spokesman</source><translation>Sprecher des Nationalen Sicherheitsrats</translation></message>
    <message><source>national security council spokesperson</source><translation>Sprecher des Nationalen Sicherheitsrats</translation></message>
    <message><source>state department spokesman</source><translation>Sprecher des US-Außenministeriums</translation></message>
    <message><source>state department spokesperson</source><translation>Sprecher des US-Außenministeriums</translation></message>
    <message><source>state department spokeswoman</source><translation>Sprecherin des US-Außenministeriums</translation></message>
    <message><source>pentagon spokesman</source><translation>Pentagonsprecher</translation></message>
    <message><source>pentagon press secretary</source><translation>Pentagonsprecher</translation></message>
    <message><source>white house press secretary</source><translation>Sprecher des Weißen Hauses</translation></message>
    <message><source>white house spokesman</source><translation>Sprecher des Weißen Hauses</translation></message>
    <message><source>kremlin spokesman</source><translation>Kremlsprecher</translation></message>
    <message><source>government spokesman</source><translation>Regierungssprecher</translation></message>
    <message><source>government spokesperson</source><translation>Regierungssprecher</translation></message>
    <message><source>presidential spokesman</source><translation>Sprecher des Präsidenten</translation></message>
    <message><source>military spokesman</source><translation>Militärsprecher</translation></message>
    <message><source>military spokesperson</source><translation>Militärsprecher</translation></message>
    <message><source>army spokesman</source><translation>Heeressprecher</translation></message>
    <message><source>police spokesman</source><translation>Polizeisprecher</translation></message>
    <message><source>press officer</source><translation>Presseoffizier</translation></message>
    <message><source>senator</source><translation>Senator</translation></message>
    <message><source>sen.</source><translation>Senator</translation></message>
    <message><source>congressman</source><translation>Kongressabgeordneter</translation></message>
    <message><source>member of congress</source><translation>Kongressabgeordneter</translation></message>
    <message><source>congresswoman</source><translation>Kongressabgeordnete</translation></message>
    <message><source>lawmaker</source><translation>Gesetzgeber</translation></message>
    <message><source>legislator</source><translation>Gesetzgeber</translation></message>
    <message><source>member of parliament</source><translation>Parlamentsabgeordneter</translation></message>
    <message><source>mp</source><translation>Parlamentsabgeordneter</translation></message>
    <message><source>parliamentarian</source><translation>Parlamentsabgeordneter</translation></message>
    <message><source>member of the european parliament</source><translation>Mitglied des Europäischen Parlaments</translation></message>
    <message><source>mep</source><translation>Mitglied des Europäischen Parlaments</translation></message>
    <message><source>speaker</source><translation>Parlamentspräsident</translation></message>
    <message><source>house speaker</source><translation>Sprecher des Repräsentantenhauses</translation></message>
    <message><source>speaker of the house</source><translation>Sprecher des Repräsentantenhauses</translation></message>
    <message><source>parliament speaker</source><translation>Parlamentspräsident</translation></message>
    <message><source>parliamentary speaker</source><translation>Parlamentspräsident</translation></message>
    <message><source>speaker of parliament</source><translation>Parlamentspräsident</translation></message>
    <message><source>deputy speaker</source><translation>stellvertretender Parlamentspräsident</translation></message>
    <message><source>majority leader</source><translation>Mehrheitsführer</translation></message>
    <message><source>minority leader</source><translation>Minderheitsführer</translation></message>
    <message><source>senate majority leader</source><translation>Mehrheitsführer im Senat</translation></message>
    <message><source>senate minority leader</source><translation>Minderheitsführer im Senat</translation></message>
    <message><source>house majority leader</source><translation>Mehrheitsführer im Repräsentantenhaus</translation></message>
    <message><source>house minority leader</source><translation>Minderheitsführer im Repräsentantenhaus</translation></message>
    <message><source>ranking member</source><translation>ranghöchstes Mitglied der Minderheit</translation></message>
    <message><source>congressional leader</source><translation>Kongressführer</translation></message>
    <message><source>governor</source><translation>Gouverneur</translation></message>
    <message><source>gov.</source><translation>Gouverneur</translation></message>
    <message><source>mayor</source><translation>Bürgermeister</translation></message>
    <message><source>judge</source><translation>Richter</translation></message>
    <message><source>chief justice</source><translation>Oberster Richter</translation></message>
    <message><source>justice</source><translation>Richter am obersten Gericht</translation></message>
    <message><source>prosecutor</source><translation>Staatsanwalt</translation></message>
    <message><source>prosecutor general</source><translation>Generalstaatsanwalt</translation></message>
    <message><source>chief prosecutor</source><translation>Generalstaatsanwalt</translation></message>
    <message><source>prosecutor-general</source><translation>Generalstaatsanwalt</translation></message>
    <message><source>deputy prosecutor</source><translation>stellvertretender Staatsanwalt</translation></message>
    <message><source>federal prosecutor</source><translation>Bundesanwalt</translation></message>
    <message><source>public prosecutor</source><translation>Staatsanwalt</translation></message>
    <message><source>special counsel</source><translation>Sonderermittler</translation></message>
    <message><source>ombudsman</source><translation>Ombudsmann</translation></message>
    <message><source>chairman</source><translation>Vorsitzender</translation></message>
    <message><source>chairperson</source><translation>Vorsitzender</translation></message>
    <message><source>chair</source><translation>Vorsitzender</translation></message>
    <message><source>chairwoman</source><translation>Vorsitzende</translation></message>
    <message><source>vice chairman</source><translation>stellvertretender Vorsitzender</translation></message>
    <message><source>deputy chairman</source><translation>stellvertretender Vorsitzender</translation></message>
    <message><source>co-chair</source><translation>Co-Vorsitzender</translation></message>
    <message><source>co-chairman</source><translation>Co-Vorsitzender</translation></message>
    <message><source>cochairman</source><translation>Co-Vorsitzender</translation></message>
    <message><source>chief</source><translation>Leiter</translation></message>
    <message><source>head</source><translation>Leiter</translation></message>
    <message><source>deputy chief</source><translation>stellvertretender Leiter</translation></message>
    <message><source>deputy head</source><translation>stellvertretender Leiter</translation></message>
    <message><source>official</source><translation>Beamter</translation></message>
    <message><source>senior official</source><translation>hoher Beamter</translation></message>
    <message><source>inspector</source><translation>Inspektor</translation></message>
    <message><source>central bank governor</source><translation>Zentralbankchef</translation></message>
    <message><source>central bank chief</source><translation>Zentralbankchef</translation></message>
    <message><source>security council secretary</source><translation>Sekretär des Sicherheitsrats</translation></message>
    <message><source>secretary of the security council</source><translation>Sekretär des Sicherheitsrats</translation></message>
    <message><source>president of the european council</source><translation>Präsident des Europäischen Rates</translation></message>
    <message><source>european commission president</source><translation>Präsident der Europäischen Kommission</translation></message>
    <message><source>vice president of the european commission</source><translation>Vizepräsident der Europäischen Kommission</translation></message>
    <message><source>party leader</source><translation>Parteichef</translation></message>
    <message><source>party chief</source><translation>Parteichef</translation></message>
    <message><source>party secretary</source><translation>Parteisekretär</translation></message>
    <message><source>presidential candidate</source><translation>Präsidentschaftskandidat</translation></message>
    <message><source>general</source><translation>General</translation></message>
    <message><source>gen.</source><translation>General</translation></message>
    <message><source>major general</source><translation>Generalmajor</translation></message>
    <message><source>maj. gen.</source><translation>Generalmajor</translation></message>
    <message><source>maj gen</source><translation>Generalmajor</translation></message>
    <message><source>brig. gen.</source><translation>Brigadegeneral</translation></message>
    <message><source>brigadier general</source><translation>Brigadegeneral</translation></message>
    <message><source>brigadier</source><translation>Brigadegeneral</translation></message>
    <message><source>brig gen</source><translation>Brigadegeneral</translation></message>
    <message><source>lieutenant general</source><translation>Generalleutnant</translation></message>
    <message><source>lt. gen.</source><translation>Generalleutnant</translation></message>
    <message><source>lt general</source><translation>Generalleutnant</translation></message>
    <message><source>lt gen</source><translation>Generalleutnant</translation></message>
    <message><source>top general</source><translation>oberster General</translation></message>
    <message><source>colonel</source><translation>Oberst</translation></message>
    <message><source>col.</source><translation>Oberst</translation></message>
    <message><source>lt. col.</source><translation>Oberstleutnant</translation></message>
    <message><source>lieutenant colonel</source><translation>Oberstleutnant</translation></message>
    <message><source>captain</source><translation>Hauptmann</translation></message>
    <message><source>capt.</source><translation>Hauptmann</translation></message>
    <message><source>major</source><translation>Major</translation></message>
    <message><source>maj.</source><translation>Major</translation></message>
    <message><source>lieutenant</source><translation>Leutnant</translation></message>
    <message><source>sergeant</source><translation>Feldwebel</translation></message>
    <message><source>admiral</source><translation>Admiral</translation></message>
    <message><source>adm.</source><translation>Admiral</translation></message>
    <message><source>rear admiral</source><translation>Konteradmiral</translation></message>
    <message><source>vice admiral</source><translation>Vizeadmiral</translation></message>
    <message><source>commodore</source><translation>Kommodore</translation></message>
    <message><source>field marshal</source><translation>Feldmarschall</translation></message>
    <message><source>vice marshal</source><translation>Vizemarschall</translation></message>
    <message><source>air marshal</source><translation>Luftmarschall</translation></message>
    <message><source>air chief marshal</source><translation>Luftchefmarschall</translation></message>
    <message><source>commander</source><translation>Befehlshaber</translation></message>
    <message><source>deputy commander</source><translation>stellvertretender Befehlshaber</translation></message>
    <message><source>supreme commander</source><translation>Oberbefehlshaber</translation></message>
    <message><source>commander-in-chief</source><translation>Oberbefehlshaber</translation></message>
    <message><source>military chief</source><translation>Militärchef</translation></message>
    <message><source>warlord</source><translation>Kriegsherr</translation></message>
    <message><source>ayatollah</source><translation>Ajatollah</translation></message>
    <message><source>grand ayatollah</source><translation>Großajatollah</translation></message>
    <message><source>grand mufti</source><translation>Großmufti</translation></message>
    <message><source>hojatoleslam</source><translation>Hodschatoleslam</translation></message>
    <message><source>sheikh</source><translation>Scheich</translation></message>
    <message><source>patriarch</source><translation>Patriarch</translation></message>
    <message><source>cardinal</source><translation>Kardinal</translation></message>
    <message><source>archbishop</source><translation>Erzbischof</translation></message>
    <message><source>cleric</source><translation>Geistlicher</translation></message>
    <message><source>rebel leader</source><translation>Rebellenführer</translation></message>
    <message><source>militant leader</source><translation>Anführer der Kämpfer</translation></message>
    <message><source>militia leader</source><translation>Milizenführer</translation></message>
    <message><source>militia commander</source><translation>Milizkommandeur</translation></message>
    <message><source>rebel commander</source><translation>Rebellenkommandeur</translation></message>
    <message><source>separatist leader</source><translation>Separatistenführer</translation></message>
    <message><source>insurgent leader</source><translation>Anführer der Aufständischen</translation></message>
    <message><source>taliban leader</source><translation>Talibanführer</translation></message>
    <message><source>analyst</source><translation>Analyst</translation></message>
    <message><source>expert</source><translation>Experte</translation></message>
    <message><source>professor</source><translation>Professor</translation></message>
    <message><source>prof.</source><translation>Professor</translation></message>
    <message><source>associate professor</source><translation>außerordentlicher Professor</translation></message>
    <message><source>lecturer</source><translation>Dozent</translation></message>
    <message><source>researcher</source><translation>Forscher</translation></message>
    <message><source>scholar</source><translation>Gelehrter</translation></message>
    <message><source>fellow</source><translation>Forschungsmitarbeiter</translation></message>
    <message><source>research fellow</source><translation>Forschungsmitarbeiter</translation></message>
    <message><source>senior fellow</source><translation>leitender Forschungsmitarbeiter</translation></message>
    <message><source>senior research fellow</source><translation>leitender Forschungsmitarbeiter</translation></message>
    <message><source>senior analyst</source><translation>leitender Analyst</translation></message>
    <message><source>senior associate</source><translation>leitender Mitarbeiter</translation></message>
    <message><source>historian</source><translation>Historiker</translation></message>
    <message><source>economist</source><translation>Ökonom</translation></message>
    <message><source>political scientist</source><translation>Politikwissenschaftler</translation></message>
    <message><source>political analyst</source><translation>politischer Analyst</translation></message>
    <message><source>military analyst</source><translation>Militäranalyst</translation></message>
    <message><source>security analyst</source><translation>Sicherheitsanalyst</translation></message>
    <message><source>military expert</source><translation>Militärexperte</translation></message>
    <message><source>security expert</source><translation>Sicherheitsexperte</translation></message>
    <message><source>terrorism specialist</source><translation>Terrorismusexperte</translation></message>
    <message><source>specialist</source><translation>Fachmann</translation></message>
    <message><source>scientist</source><translation>Wissenschaftler</translation></message>
    <message><source>engineer</source><translation>Ingenieur</translation></message>
    <message><source>physicist</source><translation>Physiker</translation></message>
    <message><source>lawyer</source><translation>Anwalt</translation></message>
    <message><source>attorney</source><translation>Anwalt</translation></message>
    <message><source>journalist</source><translation>Journalist</translation></message>
    <message><source>reporter</source><translation>Reporter</translation></message>
    <message><source>blogger</source><translation>Blogger</translation></message>
    <message><source>correspondent</source><translation>Korrespondent</translation></message>
    <message><source>editor</source><translation>Redakteur</translation></message>
    <message><source>columnist</source><translation>Kolumnist</translation></message>
    <message><source>writer</source><translation>Schriftsteller</translation></message>
    <message><source>author</source><translation>Autor</translation></message>
    <message><source>producer</source><translation>Produzent</translation></message>
    <message><source>photographer</source><translation>Fotograf</translation></message>
    <message><source>cameraman</source><translation>Kameramann</translation></message>
    <message><source>activist</source><translation>Aktivist</translation></message>
    <message><source>human rights activist</source><translation>Menschenrechtsaktivist</translation></message>
    <message><source>opposition activist</source><translation>Oppositionsaktivist</translation></message>
    <message><source>opposition figure</source><translation>Oppositionspolitiker</translation></message>
    <message><source>dissident</source><translation>Dissident</translation></message>
    <message><source>founder</source><translation>Gründer</translation></message>
    <message><source>co-founder</source><translation>Mitgründer</translation></message>
    <message><source>businessman</source><translation>Geschäftsmann</translation></message>
    <message><source>entrepreneur</source><translation>Unternehmer</translation></message>
    <message><source>billionaire</source><translation>Milliardär</translation></message>
    <message><source>oligarch</source><translation>Oligarch</translation></message>
    <message><source>tycoon</source><translation>Magnat</translation></message>
    <message><source>magnate</source><translation>Magnat</translation></message>
    <message><source>financier</source><translation>Financier</translation></message>
    <message><source>contractor</source><translation>Auftragnehmer</translation></message>
    <message><source>executive</source><translation>Führungskraft</translation></message>
    <message><source>doctor</source><translation>Doktor</translation></message>
    <message><source>dr.</source><translation>Doktor</translation></message>
    <message><source>dr</source><translation>Doktor</translation></message>
    <message><source>mr.</source><translation>Herr</translation></message>
    <message><source>mr</source><translation>Herr</translation></message>
    <message><source>mrs.</source><translation>Frau</translation></message>
    <message><source>ms.</source><translation>Frau</translation></message>
    <message><source>mrs</source><translation>Frau</translation></message>
    <message><source>ms</source><translation>Frau</translation></message>
    <message><source>student</source><translation>Student</translation></message>
    <message><source>victim</source><translation>Opfer</translation></message>
    <message><source>suspect</source><translation>Verdächtiger</translation></message>
    <message><source>defector</source><translation>Überläufer</translation></message>
    <message><source>whistleblower</source><translation>Hinweisgeber</translation></message>
    <message><source>hacker</source><translation>Hacker</translation></message>
    <message><source>programmer</source><translation>Programmierer</translation></message>
    <message><source>pilot</source><translation>Pilot</translation></message>
    <message><source>teacher</source><translation>Lehrer</translation></message>
    <message><source>nurse</source><translation>Pflegekraft</translation></message>
    <message><source>survivor</source><translation>Überlebender</translation></message>
    <message><source>hostage</source><translation>Geisel</translation></message>
    <message><source>refugee</source><translation>Flüchtling</translation></message>
    <message><source>protester</source><translation>Demonstrant</translation></message>
    <message><source>half brother</source><translation>Halbbruder</translation></message>
    <message><source>half-brother</source><translation>Halbbruder</translation></message>
    <message><source>brother</source><translation>Bruder</translation></message>
    <message><source>sister</source><translation>Schwester</translation></message>
    <message><source>son</source><translation>Sohn</translation></message>
    <message><source>daughter</source><translation>Tochter</translation></message>
    <message><source>wife</source><translation>Ehefrau</translation></message>
    <message><source>husband</source><translation>Ehemann</translation></message>
    <message><source>widow</source><translation>Witwe</translation></message>
    <message><source>father</source><translation>Vater</translation></message>
    <message><source>mother</source><translation>Mutter</translation></message>
    <message><source>uncle</source><translation>Onkel</translation></message>
    <message><source>nephew</source><translation>Neffe</translation></message>
    <message><source>cousin</source><translation>Cousin</translation></message>
    <message><source>grandson</source><translation>Enkel</translation></message>
    <message><source>brother-in-law</source><translation>Schwager</translation></message>
    <message><source>son-in-law</source><translation>Schwiegersohn</translation></message>
    <message><source>retired general</source><translation>General a. D.</translation></message>
    <message><source>former general</source><translation>General a. D.</translation></message>
    <message><source>member</source><translation>Mitglied</translation></message>
    <message><source>board member</source><translation>Vorstandsmitglied</translation></message>
    <message><source>senior member</source><translation>ranghohes Mitglied</translation></message>
    <message><source>founding member</source><translation>Gründungsmitglied</translation></message>
    <message><source>operative</source><translation>Agent</translation></message>
    <message><source>agent</source><translation>Agent</translation></message>
    <message><source>retired agent</source><translation>Agent im Ruhestand</translation></message>
    <message><source>militant</source><translation>Kämpfer</translation></message>
    <message><source>fighter</source><translation>Kämpfer</translation></message>
    <message><source>employee</source><translation>Angestellter</translation></message>
    <message><source>recruit</source><translation>Rekrut</translation></message>
    <message><source>supporter</source><translation>Unterstützer</translation></message>
    <message><source>associate</source><translation>Vertrauter</translation></message>
    <message><source>worker</source><translation>Arbeiter</translation></message>
    <message><source>trainee</source><translation>Auszubildender</translation></message>
    <message><source>courier</source><translation>Kurier</translation></message>
    <message><source>bodyguard</source><translation>Leibwächter</translation></message>
</context>
</TS>
