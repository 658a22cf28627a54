<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Ontology</name>
    <message><source>Cyber operations</source><translation>サイバー作戦</translation></message>
    <message><source>Illicit finance</source><translation>不正資金</translation></message>
    <message><source>Nuclear programme</source><translation>核開発計画</translation></message>
    <message><source>Missile programme</source><translation>ミサイル計画</translation></message>
    <message><source>Space launches</source><translation>宇宙ロケット発射</translation></message>
    <message><source>Arms transfers</source><translation>武器移転</translation></message>
    <message><source>Military action</source><translation>軍事行動</translation></message>
    <message><source>Terrorism</source><translation>テロ</translation></message>
    <message><source>Coercion</source><translation>威圧</translation></message>
    <message><source>Territorial claims</source><translation>領有権の主張</translation></message>
    <message><source>Espionage and interference</source><translation>スパイ活動と干渉</translation></message>
    <message><source>Chemical and biological weapons</source><translation>生物化学兵器</translation></message>
    <message><source>Repression</source><translation>抑圧</translation></message>
    <message><source>conference</source><translation>会議</translation></message>
    <message><source>consultations</source><translation>協議</translation></message>
    <message><source>dialogue</source><translation>対話</translation></message>
    <message><source>hearing</source><translation>公聴会</translation></message>
    <message><source>mediation</source><translation>仲介</translation></message>
    <message><source>meeting</source><translation>会合</translation></message>
    <message><source>ministerial</source><translation>閣僚会合</translation></message>
    <message><source>negotiations</source><translation>交渉</translation></message>
    <message><source>peace talks</source><translation>和平協議</translation></message>
    <message><source>phone call</source><translation>電話会談</translation></message>
    <message><source>session</source><translation>会期</translation></message>
    <message><source>signing</source><translation>調印</translation></message>
    <message><source>summit</source><translation>首脳会談</translation></message>
    <message><source>talks</source><translation>会談</translation></message>
    <message><source>video conference</source><translation>ビデオ会議</translation></message>
    <message><source>visit</source><translation>訪問</translation></message>
    <message><source>role</source><translation>役職</translation></message>
    <message><source>president</source><translation>大統領</translation></message>
    <message><source>president-elect</source><translation>次期大統領</translation></message>
    <message><source>vice president</source><translation>副大統領</translation></message>
    <message><source>vice-president</source><translation>副大統領</translation></message>
    <message><source>first vice president</source><translation>第一副大統領</translation></message>
    <message><source>interim president</source><translation>暫定大統領</translation></message>
    <message><source>acting president</source><translation>大統領代行</translation></message>
    <message><source>transitional president</source><translation>移行政府大統領</translation></message>
    <message><source>prime minister</source><translation>首相</translation></message>
    <message><source>premier</source><translation>首相</translation></message>
    <message><source>prime minister-designate</source><translation>次期首相</translation></message>
    <message><source>vice premier</source><translation>副首相</translation></message>
    <message><source>deputy prime minister</source><translation>副首相</translation></message>
    <message><source>first deputy prime minister</source><translation>第一副首相</translation></message>
    <message><source>caretaker prime minister</source><translation>暫定首相</translation></message>
    <message><source>acting prime minister</source><translation>首相代行</translation></message>
    <message><source>chancellor</source><translation>首相</translation></message>
    <message><source>vice chancellor</source><translation>副首相</translation></message>
    <message><source>taoiseach</source><translation>アイルランド首相</translation></message>
    <message><source>king</source><translation>国王</translation></message>
    <message><source>queen</source><translation>女王</translation></message>
    <message><source>emir</source><translation>首長</translation></message>
    <message><source>sultan</source><translation>スルタン</translation></message>
    <message><source>pope</source><translation>教皇</translation></message>
    <message><source>crown prince</source><translation>皇太子</translation></message>
    <message><source>crown princess</source><translation>皇太子妃</translation></message>
    <message><source>prince</source><translation>王子</translation></message>
    <message><source>princess</source><translation>王女</translation></message>
    <message><source>monarch</source><translation>君主</translation></message>
    <message><source>grand duke</source><translation>大公</translation></message>
    <message><source>caliph</source><translation>カリフ</translation></message>
    <message><source>supreme leader</source><translation>最高指導者</translation></message>
    <message><source>state councilor</source><translation>国務委員</translation></message>
    <message><source>state counsellor</source><translation>国務委員</translation></message>
    <message><source>leader</source><translation>指導者</translation></message>
    <message><source>deputy leader</source><translation>副指導者</translation></message>
    <message><source>opposition leader</source><translation>野党指導者</translation></message>
    <message><source>dictator</source><translation>独裁者</translation></message>
    <message><source>strongman</source><translation>実力者</translation></message>
    <message><source>ruler</source><translation>統治者</translation></message>
    <message><source>head of state</source><translation>国家元首</translation></message>
    <message><source>head of government</source><translation>政府首脳</translation></message>
    <message><source>general secretary</source><translation>総書記</translation></message>
    <message><source>first lady</source><translation>大統領夫人</translation></message>
    <message><source>foreign minister</source><translation>外相</translation></message>
    <message><source>minister for foreign affairs</source><translation>外相</translation></message>
    <message><source>minister of foreign affairs</source><translation>外相</translation></message>
    <message><source>external affairs minister</source><translation>外相</translation></message>
    <message><source>minister of external affairs</source><translation>外相</translation></message>
    <message><source>foreign affairs minister</source><translation>外相</translation></message>
    <message><source>deputy foreign minister</source><translation>外務次官</translation></message>
    <message><source>vice foreign minister</source><translation>外務次官</translation></message>
    <message><source>deputy minister of foreign affairs</source><translation>外務次官</translation></message>
    <message><source>first deputy foreign minister</source><translation>第一外務次官</translation></message>
    <message><source>minister for europe and foreign affairs</source><translation>欧州・外務相</translation></message>
    <message><source>europe minister</source><translation>欧州担当相</translation></message>
    <message><source>defense minister</source><translation>国防相</translation></message>
    <message><source>defence minister</source><translation>国防相</translation></message>
    <message><source>minister of defense</source><translation>国防相</translation></message>
    <message><source>minister of defence</source><translation>国防相</translation></message>
    <message><source>minister of national defense</source><translation>国防相</translation></message>
    <message><source>minister for defence</source><translation>国防相</translation></message>
    <message><source>deputy defense minister</source><translation>国防次官</translation></message>
    <message><source>deputy minister of defence</source><translation>国防次官</translation></message>
    <message><source>armed forces minister</source><translation>軍事相</translation></message>
    <message><source>minister of armed forces</source><translation>軍事相</translation></message>
    <message><source>minister of the armed forces</source><translation>軍事相</translation></message>
    <message><source>finance minister</source><translation>財務相</translation></message>
    <message><source>minister of finance</source><translation>財務相</translation></message>
    <message><source>interior minister</source><translation>内相</translation></message>
    <message><source>minister of the interior</source><translation>内相</translation></message>
    <message><source>minister of interior</source><translation>内相</translation></message>
    <message><source>home minister</source><translation>内相</translation></message>
    <message><source>justice minister</source><translation>法相</translation></message>
    <message><source>minister of justice</source><translation>法相</translation></message>
    <message><source>trade minister</source><translation>貿易相</translation></message>
    <message><source>minister of trade</source><translation>貿易相</translation></message>
    <message><source>oil minister</source><translation>石油相</translation></message>
    <message><source>petroleum minister</source><translation>石油相</translation></message>
    <message><source>energy minister</source><translation>エネルギー相</translation></message>
    <message><source>minister of energy</source><translation>エネルギー相</translation></message>
    <message><source>information minister</source><translation>情報相</translation></message>
    <message><source>minister of information</source><translation>情報相</translation></message>
    <message><source>economy minister</source><translation>経済相</translation></message>
    <message><source>minister of economy</source><translation>経済相</translation></message>
    <message><source>health minister</source><translation>保健相</translation></message>
    <message><source>minister of health</source><translation>保健相</translation></message>
    <message><source>transport minister</source><translation>運輸相</translation></message>
    <message><source>minister of transport</source><translation>運輸相</translation></message>
    <message><source>agriculture minister</source><translation>農相</translation></message>
    <message><source>minister of agriculture</source><translation>農相</translation></message>
    <message><source>intelligence minister</source><translation>情報機関担当相</translation></message>
    <message><source>minister of intelligence</source><translation>情報機関担当相</translation></message>
    <message><source>environment minister</source><translation>環境相</translation></message>
    <message><source>climate minister</source><translation>気候相</translation></message>
    <message><source>digital minister</source><translation>デジタル相</translation></message>
    <message><source>development minister</source><translation>開発相</translation></message>
    <message><source>immigration minister</source><translation>移民相</translation></message>
    <message><source>labor minister</source><translation>労働相</translation></message>
    <message><source>labour minister</source><translation>労働相</translation></message>
    <message><source>education minister</source><translation>教育相</translation></message>
    <message><source>culture minister</source><translation>文化相</translation></message>
    <message><source>veterans minister</source><translation>退役軍人相</translation></message>
    <message><source>unification minister</source><translation>統一相</translation></message>
    <message><source>security minister</source><translation>治安相</translation></message>
    <message><source>minister of state</source><translation>国務相</translation></message>
    <message><source>state minister</source><translation>国務相</translation></message>
    <message><source>junior minister</source><translation>閣外相</translation></message>
    <message><source>shadow foreign secretary</source><translation>影の外相</translation></message>
    <message><source>chancellor of the exchequer</source><translation>英財務相</translation></message>
    <message><source>treasury minister</source><translation>財務担当相</translation></message>
    <message><source>chief minister</source><translation>州首相</translation></message>
    <message><source>first minister</source><translation>自治政府首相</translation></message>
    <message><source>minister</source><translation>大臣</translation></message>
    <message><source>deputy minister</source><translation>次官</translation></message>
    <message><source>vice minister</source><translation>次官</translation></message>
    <message><source>cabinet minister</source><translation>閣僚</translation></message>
    <message><source>chief cabinet secretary</source><translation>官房長官</translation></message>
    <message><source>foreign office minister</source><translation>外務閣外相</translation></message>
    <message><source>secretary of state</source><translation>国務長官</translation></message>
    <message><source>u.s. secretary of state</source><translation>国務長官</translation></message>
    <message><source>deputy secretary of state</source><translation>国務副長官</translation></message>
    <message><source>under secretary of state</source><translation>国務次官</translation></message>
    <message><source>undersecretary of state</source><translation>国務次官</translation></message>
    <message><source>under secretary of the treasury</source><translation>財務次官</translation></message>
    <message><source>under secretary of defense</source><translation>国防次官</translation></message>
    <message><source>under secretary</source><translation>次官</translation></message>
    <message><source>undersecretary</source><translation>次官</translation></message>
    <message><source>assistant secretary of state</source><translation>国務次官補</translation></message>
    <message><source>assistant secretary of the treasury</source><translation>財務次官補</translation></message>
    <message><source>assistant secretary of defense</source><translation>国防次官補</translation></message>
    <message><source>assistant secretary</source><translation>次官補</translation></message>
    <message><source>deputy assistant secretary</source><translation>次官補代理</translation></message>
    <message><source>deputy secretary</source><translation>副長官</translation></message>
    <message><source>secretary of defense</source><translation>国防長官</translation></message>
    <message><source>defense secretary</source><translation>国防長官</translation></message>
    <message><source>defence secretary</source><translation>国防長官</translation></message>
    <message><source>treasury secretary</source><translation>財務長官</translation></message>
    <message><source>secretary of the treasury</source><translation>財務長官</translation></message>
    <message><source>homeland security secretary</source><translation>国土安全保障長官</translation></message>
    <message><source>commerce secretary</source><translation>商務長官</translation></message>
    <message><source>secretary of commerce</source><translation>商務長官</translation></message>
    <message><source>energy secretary</source><translation>エネルギー長官</translation></message>
    <message><source>attorney general</source><translation>司法長官</translation></message>
    <message><source>press secretary</source><translation>報道官</translation></message>
    <message><source>deputy press secretary</source><translation>副報道官</translation></message>
    <message><source>foreign secretary</source><translation>外相</translation></message>
    <message><source>home secretary</source><translation>内相</translation></message>
    <message><source>international development secretary</source><translation>国際開発相</translation></message>
    <message><source>secretary of state for foreign affairs</source><translation>外相</translation></message>
    <message><source>secretary</source><translation>長官</translation></message>
    <message><source>secretary general</source><translation>事務総長</translation></message>
    <message><source>secretary-general</source><translation>事務総長</translation></message>
    <message><source>deputy secretary-general</source><translation>副事務総長</translation></message>
    <message><source>high representative</source><translation>上級代表</translation></message>
    <message><source>high commissioner</source><translation>高等弁務官</translation></message>
    <message><source>director general</source><translation>事務局長</translation></message>
    <message><source>director-general</source><translation>事務局長</translation></message>
    <message><source>deputy director general</source><translation>事務局次長</translation></message>
    <message><source>deputy director-general</source><translation>事務局次長</translation></message>
    <message><source>managing director</source><translation>専務理事</translation></message>
    <message><source>commissioner</source><translation>委員</translation></message>
    <message><source>executive director</source><translation>事務局長</translation></message>
    <message><source>director</source><translation>局長</translation></message>
    <message><source>deputy director</source><translation>副局長</translation></message>
    <message><source>senior director</source><translation>上級部長</translation></message>
    <message><source>director of national intelligence</source><translation>国家情報長官</translation></message>
    <message><source>intelligence chief</source><translation>情報機関トップ</translation></message>
    <message><source>intelligence director</source><translation>情報機関トップ</translation></message>
    <message><source>spy chief</source><translation>情報機関トップ</translation></message>
    <message><source>cia director</source><translation>CIA長官</translation></message>
    <message><source>fbi director</source><translation>FBI長官</translation></message>
    <message><source>security chief</source><translation>治安責任者</translation></message>
    <message><source>national security chief</source><translation>国家安全保障責任者</translation></message>
    <message><source>pentagon chief</source><translation>米国防長官</translation></message>
    <message><source>police chief</source><translation>警察長官</translation></message>
    <message><source>nuclear chief</source><translation>原子力機関トップ</translation></message>
    <message><source>foreign policy chief</source><translation>外交政策責任者</translation></message>
    <message><source>eu foreign policy chief</source><translation>EU外交安全保障上級代表</translation></message>
    <message><source>army chief</source><translation>陸軍トップ</translation></message>
    <message><source>navy chief</source><translation>海軍トップ</translation></message>
    <message><source>air force chief</source><translation>空軍トップ</translation></message>
    <message><source>defence chief</source><translation>国防トップ</translation></message>
    <message><source>defense chief</source><translation>国防トップ</translation></message>
    <message><source>chief of staff</source><translation>首席補佐官</translation></message>
    <message><source>chief of general staff</source><translation>参謀総長</translation></message>
    <message><source>chief of the general staff</source><translation>参謀総長</translation></message>
    <message><source>chief of defence staff</source><translation>国防参謀総長</translation></message>
    <message><source>chief of defense staff</source><translation>国防参謀総長</translation></message>
    <message><source>chief of naval operations</source><translation>海軍作戦部長</translation></message>
    <message><source>army chief of staff</source><translation>陸軍参謀総長</translation></message>
    <message><source>joint chiefs chairman</source><translation>統合参謀本部議長</translation></message>
    <message><source>chief executive</source><translation>行政長官</translation></message>
    <message><source>chief executive officer</source><translation>最高経営責任者</translation></message>
    <message><source>ceo</source><translation>最高経営責任者</translation></message>
    <message><source>chief operating officer</source><translation>最高執行責任者</translation></message>
    <message><source>chief negotiator</source><translation>首席交渉官</translation></message>
    <message><source>nuclear negotiator</source><translation>核交渉官</translation></message>
    <message><source>negotiator</source><translation>交渉官</translation></message>
    <message><source>national security adviser</source><translation>国家安全保障担当補佐官</translation></message>
    <message><source>national security advisor</source><translation>国家安全保障担当補佐官</translation></message>
    <message><source>deputy national security adviser</source><translation>国家安全保障担当副補佐官</translation></message>
    <message><source>deputy national security advisor</source><translation>国家安全保障担当副補佐官</translation></message>
    <message><source>security adviser</source><translation>安全保障顧問</translation></message>
    <message><source>adviser</source><translation>顧問</translation></message>
    <message><source>advisor</source><translation>顧問</translation></message>
    <message><source>senior adviser</source><translation>上級顧問</translation></message>
    <message><source>senior advisor</source><translation>上級顧問</translation></message>
    <message><source>special adviser</source><translation>特別顧問</translation></message>
    <message><source>special advisor</source><translation>特別顧問</translation></message>
    <message><source>presidential adviser</source><translation>大統領顧問</translation></message>
    <message><source>presidential aide</source><translation>大統領側近</translation></message>
    <message><source>foreign policy adviser</source><translation>外交政策顧問</translation></message>
    <message><source>aide</source><translation>側近</translation></message>
    <message><source>assistant to the president</source><translation>大統領補佐官</translation></message>
    <message><source>deputy assistant to the president</source><translation>大統領副補佐官</translation></message>
    <message><source>ambassador</source><translation>大使</translation></message>
    <message><source>ambassador-at-large</source><translation>無任所大使</translation></message>
    <message><source>deputy ambassador</source><translation>次席大使</translation></message>
    <message><source>ambassador to the united nations</source><translation>国連大使</translation></message>
    <message><source>u.n. ambassador</source><translation>国連大使</translation></message>
    <message><source>charge d'affaires</source><translation>臨時代理大使</translation></message>
    <message><source>chargé d'affaires</source><translation>臨時代理大使</translation></message>
    <message><source>charge d’affaires</source><translation>臨時代理大使</translation></message>
    <message><source>consul general</source><translation>総領事</translation></message>
    <message><source>consul</source><translation>領事</translation></message>
    <message><source>counselor</source><translation>参事官</translation></message>
    <message><source>counsellor</source><translation>参事官</translation></message>
    <message><source>diplomat</source><translation>外交官</translation></message>
    <message><source>chief diplomat</source><translation>外交トップ</translation></message>
    <message><source>top diplomat</source><translation>外交トップ</translation></message>
    <message><source>envoy</source><translation>特使</translation></message>
    <message><source>special envoy</source><translation>特使</translation></message>
    <message><source>presidential envoy</source><translation>大統領特使</translation></message>
    <message><source>special presidential envoy</source><translation>大統領特使</translation></message>
    <message><source>peace envoy</source><translation>和平特使</translation></message>
    <message><source>nuclear envoy</source><translation>核問題特使</translation></message>
    <message><source>climate envoy</source><translation>気候変動特使</translation></message>
    <message><source>special representative</source><translation>特別代表</translation></message>
    <message><source>representative</source><translation>代表</translation></message>
    <message><source>rep.</source><translation>代表</translation></message>
    <message><source>permanent representative</source><translation>常駐代表</translation></message>
    <message><source>deputy permanent representative</source><translation>次席代表</translation></message>
    <message><source>trade representative</source><translation>通商代表</translation></message>
    <message><source>u.s. trade representative</source><translation>米通商代表</translation></message>
    <message><source>emissary</source><translation>密使</translation></message>
    <message><source>coordinator</source><translation>調整官</translation></message>
    <message><source>special coordinator</source><translation>特別調整官</translation></message>
    <message><source>emergency relief coordinator</source><translation>緊急援助調整官</translation></message>
    <message><source>relief coordinator</source><translation>救援調整官</translation></message>
    <message><source>humanitarian coordinator</source><translation>人道調整官</translation></message>
    <message><source>resident coordinator</source><translation>常駐調整官</translation></message>
    <message><source>cybersecurity coordinator</source><translation>サイバーセキュリティー調整官</translation></message>
    <message><source>national cyber director</source><translation>国家サイバー長官</translation></message>
    <message><source>spokesman</source><translation>報道官</translation></message>
    <message><source>spokesperson</source><translation>報道官</translation></message>
    <message><source>spokeswoman</source><translation>報道官</translation></message>
    <message><source>chief spokesman</source><translation>首席報道官</translation></message>
    <message><source>chief spokesperson</source><translation>首席報道官</translation></message>
    <message><source>deputy spokesperson</source><translation>副報道官</translation></message>
    <message><source>deputy spokesman</source><translation>副報道官</translation></message>
    <message><source>foreign ministry spokesman</source><translation>外務省報道官</translation></message>
    <message><source>foreign ministry spokesperson</source><translation>外務省報道官</translation></message>
    <message><source>foreign ministry spokeswoman</source><translation>外務省報道官</translation></message>
    <message><source>foreign ministry official</source><translation>外務省高官</translation></message>
    <message><source>national security council spokesman</source><translation>国家安全保障会議報道官</translation></message>
    <message><source>national security council spokesperson</source><translation>国家安全保障会議報道官</translation></message>
    <message><source>state department spokesman</source><translation>国務省報道官</translation></message>
    <message><source>state department spokesperson</source><translation>国務省報道官</translation></message>
    <message><source>state department spokeswoman</source><translation>国務省報道官</translation></message>
    <message><source>pentagon spokesman</source><translation>国防総省報道官</translation></message>
    <message><source>pentagon press secretary</source><translation>国防総省報道官</translation></message>
    <message><source>white house press secretary</source><translation>ホワイトハウス報道官</translation></message>
    <message><source>white house spokesman</source><translation>ホワイトハウス報道官</translation></message>
    <message><source>kremlin spokesman</source><translation>クレムリン報道官</translation></message>
    <message><source>government spokesman</source><translation>政府報道官</translation></message>
    <message><source>government spokesperson</source><translation>政府報道官</translation></message>
    <message><source>presidential spokesman</source><translation>大統領報道官</translation></message>
    <message><source>military spokesman</source><translation>軍報道官</translation></message>
    <message><source>military spokesperson</source><translation>軍報道官</translation></message>
    <message><source>army spokesman</source><translation>陸軍報道官</translation></message>
    <message><source>police spokesman</source><translation>警察広報官</translation></message>
    <message><source>press officer</source><translation>広報担当官</translation></message>
    <message><source>senator</source><translation>上院議員</translation></message>
    <message><source>sen.</source><translation>上院議員</translation></message>
    <message><source>congressman</source><translation>下院議員</translation></message>
    <message><source>member of congress</source><translation>下院議員</translation></message>
    <message><source>congresswoman</source><translation>下院議員</translation></message>
    <message><source>lawmaker</source><translation>議員</translation></message>
    <message><source>legislator</source><translation>議員</translation></message>
    <message><source>member of parliament</source><translation>国会議員</translation></message>
    <message><source>mp</source><translation>国会議員</translation></message>
    <message><source>parliamentarian</source><translation>国会議員</translation></message>
    <message><source>member of the european parliament</source><translation>欧州議会議員</translation></message>
    <message><source>mep</source><translation>欧州議会議員</translation></message>
    <message><source>speaker</source><translation>議長</translation></message>
    <message><source>house speaker</source><translation>下院議長</translation></message>
    <message><source>speaker of the house</source><translation>下院議長</translation></message>
    <message><source>parliament speaker</source><translation>国会議長</translation></message>
    <message><source>parliamentary speaker</source><translation>国会議長</translation></message>
    <message><source>speaker of parliament</source><translation>国会議長</translation></message>
    <message><source>deputy speaker</source><translation>副議長</translation></message>
    <message><source>majority leader</source><translation>多数党院内総務</translation></message>
    <message><source>minority leader</source><translation>少数党院内総務</translation></message>
    <message><source>senate majority leader</source><translation>上院多数党院内総務</translation></message>
    <message><source>senate minority leader</source><translation>上院少数党院内総務</translation></message>
    <message><source>house majority leader</source><translation>下院多数党院内総務</translation></message>
    <message><source>house minority leader</source><translation>下院少数党院内総務</translation></message>
    <message><source>ranking member</source><translation>野党筆頭委員</translation></message>
    <message><source>congressional leader</source><translation>議会指導者</translation></message>
    <message><source>governor</source><translation>知事</translation></message>
    <message><source>gov.</source><translation>知事</translation></message>
    <message><source>mayor</source><translation>市長</translation></message>
    <message><source>judge</source><translation>判事</translation></message>
    <message><source>chief justice</source><translation>最高裁長官</translation></message>
    <message><source>justice</source><translation>最高裁判事</translation></message>
    <message><source>prosecutor</source><translation>検察官</translation></message>
    <message><source>prosecutor general</source><translation>検事総長</translation></message>
    <message><source>chief prosecutor</source><translation>検事総長</translation></message>
    <message><source>prosecutor-general</source><translation>検事総長</translation></message>
    <message><source>deputy prosecutor</source><translation>次席検察官</translation></message>
    <message><source>federal prosecutor</source><translation>連邦検察官</translation></message>
    <message><source>public prosecutor</source><translation>検察官</translation></message>
    <message><source>special counsel</source><translation>特別検察官</translation></message>
    <message><source>ombudsman</source><translation>オンブズマン</translation></message>
    <message><source>chairman</source><translation>委員長</translation></message>
    <message><source>chairperson</source><translation>委員長</translation></message>
    <message><source>chair</source><translation>委員長</translation></message>
    <message><source>chairwoman</source><translation>委員長</translation></message>
    <message><source>vice chairman</source><translation>副委員長</translation></message>
    <message><source>deputy chairman</source><translation>副委員長</translation></message>
    <message><source>co-chair</source><translation>共同議長</translation></message>
    <message><source>co-chairman</source><translation>共同議長</translation></message>
    <message><source>cochairman</source><translation>共同議長</translation></message>
    <message><source>chief</source><translation>長</translation></message>
    <message><source>head</source><translation>長</translation></message>
    <message><source>deputy chief</source><translation>副長</translation></message>
    <message><source>deputy head</source><translation>副長</translation></message>
    <message><source>official</source><translation>当局者</translation></message>
    <message><source>senior official</source><translation>高官</translation></message>
    <message><source>inspector</source><translation>査察官</translation></message>
    <message><source>central bank governor</source><translation>中央銀行総裁</translation></message>
    <message><source>central bank chief</source><translation>中央銀行総裁</translation></message>
    <message><source>security council secretary</source><translation>安全保障会議書記</translation></message>
    <message><source>secretary of the security council</source><translation>安全保障会議書記</translation></message>
    <message><source>president of the european council</source><translation>欧州理事会議長</translation></message>
    <message><source>european commission president</source><translation>欧州委員長</translation></message>
    <message><source>vice president of the european commission</source><translation>欧州副委員長</translation></message>
    <message><source>party leader</source><translation>党首</translation></message>
    <message><source>party chief</source><translation>党首</translation></message>
    <message><source>party secretary</source><translation>党書記</translation></message>
    <message><source>presidential candidate</source><translation>大統領候補</translation></message>
    <message><source>general</source><translation>将軍</translation></message>
    <message><source>gen.</source><translation>将軍</translation></message>
    <message><source>major general</source><translation>少将</translation></message>
    <message><source>maj. gen.</source><translation>少将</translation></message>
    <message><source>maj gen</source><translation>少将</translation></message>
    <message><source>brig. gen.</source><translation>准将</translation></message>
    <message><source>brigadier general</source><translation>准将</translation></message>
    <message><source>brigadier</source><translation>准将</translation></message>
    <message><source>brig gen</source><translation>准将</translation></message>
    <message><source>lieutenant general</source><translation>中将</translation></message>
    <message><source>lt. gen.</source><translation>中将</translation></message>
    <message><source>lt general</source><translation>中将</translation></message>
    <message><source>lt gen</source><translation>中将</translation></message>
    <message><source>top general</source><translation>軍トップ</translation></message>
    <message><source>colonel</source><translation>大佐</translation></message>
    <message><source>col.</source><translation>大佐</translation></message>
    <message><source>lt. col.</source><translation>中佐</translation></message>
    <message><source>lieutenant colonel</source><translation>中佐</translation></message>
    <message><source>captain</source><translation>大尉</translation></message>
    <message><source>capt.</source><translation>大尉</translation></message>
    <message><source>major</source><translation>少佐</translation></message>
    <message><source>maj.</source><translation>少佐</translation></message>
    <message><source>lieutenant</source><translation>中尉</translation></message>
    <message><source>sergeant</source><translation>軍曹</translation></message>
    <message><source>admiral</source><translation>提督</translation></message>
    <message><source>adm.</source><translation>提督</translation></message>
    <message><source>rear admiral</source><translation>海軍少将</translation></message>
    <message><source>vice admiral</source><translation>海軍中将</translation></message>
    <message><source>commodore</source><translation>海軍准将</translation></message>
    <message><source>field marshal</source><translation>元帥</translation></message>
    <message><source>vice marshal</source><translation>次帥</translation></message>
    <message><source>air marshal</source><translation>空軍中将</translation></message>
    <message><source>air chief marshal</source><translation>空軍大将</translation></message>
    <message><source>commander</source><translation>司令官</translation></message>
    <message><source>deputy commander</source><translation>副司令官</translation></message>
    <message><source>supreme commander</source><translation>最高司令官</translation></message>
    <message><source>commander-in-chief</source><translation>最高司令官</translation></message>
    <message><source>military chief</source><translation>軍トップ</translation></message>
    <message><source>warlord</source><translation>軍閥指導者</translation></message>
    <message><source>ayatollah</source><translation>アヤトラ</translation></message>
    <message><source>grand ayatollah</source><translation>大アヤトラ</translation></message>
    <message><source>grand mufti</source><translation>大ムフティー</translation></message>
    <message><source>hojatoleslam</source><translation>ホッジャトルエスラム</translation></message>
    <message><source>sheikh</source><translation>シェイク</translation></message>
    <message><source>patriarch</source><translation>総主教</translation></message>
    <message><source>cardinal</source><translation>枢機卿</translation></message>
    <message><source>archbishop</source><translation>大主教</translation></message>
    <message><source>cleric</source><translation>聖職者</translation></message>
    <message><source>rebel leader</source><translation>反乱軍指導者</translation></message>
    <message><source>militant leader</source><translation>武装勢力指導者</translation></message>
    <message><source>militia leader</source><translation>民兵指導者</translation></message>
    <message><source>militia commander</source><translation>民兵司令官</translation></message>
    <message><source>rebel commander</source><translation>反乱軍司令官</translation></message>
    <message><source>separatist leader</source><translation>分離派指導者</translation></message>
    <message><source>insurgent leader</source><translation>反政府勢力指導者</translation></message>
    <message><source>taliban leader</source><translation>タリバン指導者</translation></message>
    <message><source>analyst</source><translation>アナリスト</translation></message>
    <message><source>expert</source><translation>専門家</translation></message>
    <message><source>professor</source><translation>教授</translation></message>
    <message><source>prof.</source><translation>教授</translation></message>
    <message><source>associate professor</source><translation>准教授</translation></message>
    <message><source>lecturer</source><translation>講師</translation></message>
    <message><source>researcher</source><translation>研究者</translation></message>
    <message><source>scholar</source><translation>学者</translation></message>
    <message><source>fellow</source><translation>研究員</translation></message>
    <message><source>research fellow</source><translation>研究員</translation></message>
    <message><source>senior fellow</source><translation>上級研究員</translation></message>
    <message><source>senior research fellow</source><translation>上級研究員</translation></message>
    <message><source>senior analyst</source><translation>上級アナリスト</translation></message>
    <message><source>senior associate</source><translation>上級研究員</translation></message>
    <message><source>historian</source><translation>歴史家</translation></message>
    <message><source>economist</source><translation>経済学者</translation></message>
    <message><source>political scientist</source><translation>政治学者</translation></message>
    <message><source>political analyst</source><translation>政治アナリスト</translation></message>
    <message><source>military analyst</source><translation>軍事アナリスト</translation></message>
    <message><source>security analyst</source><translation>安全保障アナリスト</translation></message>
    <message><source>military expert</source><translation>軍事専門家</translation></message>
    <message><source>security expert</source><translation>安全保障専門家</translation></message>
    <message><source>terrorism specialist</source><translation>テロ専門家</translation></message>
    <message><source>specialist</source><translation>専門家</translation></message>
    <message><source>scientist</source><translation>科学者</translation></message>
    <message><source>engineer</source><translation>技術者</translation></message>
    <message><source>physicist</source><translation>物理学者</translation></message>
    <message><source>lawyer</source><translation>弁護士</translation></message>
    <message><source>attorney</source><translation>弁護士</translation></message>
    <message><source>journalist</source><translation>ジャーナリスト</translation></message>
    <message><source>reporter</source><translation>記者</translation></message>
    <message><source>blogger</source><translation>ブロガー</translation></message>
    <message><source>correspondent</source><translation>特派員</translation></message>
    <message><source>editor</source><translation>編集者</translation></message>
    <message><source>columnist</source><translation>コラムニスト</translation></message>
    <message><source>writer</source><translation>作家</translation></message>
    <message><source>author</source><translation>著者</translation></message>
    <message><source>producer</source><translation>プロデューサー</translation></message>
    <message><source>photographer</source><translation>写真家</translation></message>
    <message><source>cameraman</source><translation>カメラマン</translation></message>
    <message><source>activist</source><translation>活動家</translation></message>
    <message><source>human rights activist</source><translation>人権活動家</translation></message>
    <message><source>opposition activist</source><translation>野党活動家</translation></message>
    <message><source>opposition figure</source><translation>野党関係者</translation></message>
    <message><source>dissident</source><translation>反体制派</translation></message>
    <message><source>founder</source><translation>創設者</translation></message>
    <message><source>co-founder</source><translation>共同創設者</translation></message>
    <message><source>businessman</source><translation>実業家</translation></message>
    <message><source>entrepreneur</source><translation>起業家</translation></message>
    <message><source>billionaire</source><translation>億万長者</translation></message>
    <message><source>oligarch</source><translation>オリガルヒ</translation></message>
    <message><source>tycoon</source><translation>大物実業家</translation></message>
    <message><source>magnate</source><translation>大物実業家</translation></message>
    <message><source>financier</source><translation>金融業者</translation></message>
    <message><source>contractor</source><translation>請負業者</translation></message>
    <message><source>executive</source><translation>幹部</translation></message>
    <message><source>doctor</source><translation>博士</translation></message>
    <message><source>dr.</source><translation>博士</translation></message>
    <message><source>dr</source><translation>博士</translation></message>
    <message><source>mr.</source><translation>氏</translation></message>
    <message><source>mr</source><translation>氏</translation></message>
    <message><source>mrs.</source><translation>氏</translation></message>
    <message><source>ms.</source><translation>氏</translation></message>
    <message><source>mrs</source><translation>氏</translation></message>
    <message><source>ms</source><translation>氏</translation></message>
    <message><source>student</source><translation>学生</translation></message>
    <message><source>victim</source><translation>被害者</translation></message>
    <message><source>suspect</source><translation>容疑者</translation></message>
    <message><source>defector</source><translation>亡命者</translation></message>
    <message><source>whistleblower</source><translation>内部告発者</translation></message>
    <message><source>hacker</source><translation>ハッカー</translation></message>
    <message><source>programmer</source><translation>プログラマー</translation></message>
    <message><source>pilot</source><translation>操縦士</translation></message>
    <message><source>teacher</source><translation>教師</translation></message>
    <message><source>nurse</source><translation>看護師</translation></message>
    <message><source>survivor</source><translation>生存者</translation></message>
    <message><source>hostage</source><translation>人質</translation></message>
    <message><source>refugee</source><translation>難民</translation></message>
    <message><source>protester</source><translation>デモ参加者</translation></message>
    <message><source>half brother</source><translation>異母兄弟</translation></message>
    <message><source>half-brother</source><translation>異母兄弟</translation></message>
    <message><source>brother</source><translation>兄弟</translation></message>
    <message><source>sister</source><translation>姉妹</translation></message>
    <message><source>son</source><translation>息子</translation></message>
    <message><source>daughter</source><translation>娘</translation></message>
    <message><source>wife</source><translation>妻</translation></message>
    <message><source>husband</source><translation>夫</translation></message>
    <message><source>widow</source><translation>未亡人</translation></message>
    <message><source>father</source><translation>父</translation></message>
    <message><source>mother</source><translation>母</translation></message>
    <message><source>uncle</source><translation>おじ</translation></message>
    <message><source>nephew</source><translation>おい</translation></message>
    <message><source>cousin</source><translation>いとこ</translation></message>
    <message><source>grandson</source><translation>孫</translation></message>
    <message><source>brother-in-law</source><translation>義兄弟</translation></message>
    <message><source>son-in-law</source><translation>娘婿</translation></message>
    <message><source>retired general</source><translation>退役将軍</translation></message>
    <message><source>former general</source><translation>退役将軍</translation></message>
    <message><source>member</source><translation>メンバー</translation></message>
    <message><source>board member</source><translation>理事</translation></message>
    <message><source>senior member</source><translation>上級メンバー</translation></message>
    <message><source>founding member</source><translation>創設メンバー</translation></message>
    <message><source>operative</source><translation>工作員</translation></message>
    <message><source>agent</source><translation>工作員</translation></message>
    <message><source>retired agent</source><translation>元工作員</translation></message>
    <message><source>militant</source><translation>武装勢力メンバー</translation></message>
    <message><source>fighter</source><translation>戦闘員</translation></message>
    <message><source>employee</source><translation>職員</translation></message>
    <message><source>recruit</source><translation>新兵</translation></message>
    <message><source>supporter</source><translation>支持者</translation></message>
    <message><source>associate</source><translation>仲間</translation></message>
    <message><source>worker</source><translation>労働者</translation></message>
    <message><source>trainee</source><translation>研修生</translation></message>
    <message><source>courier</source><translation>運び屋</translation></message>
    <message><source>bodyguard</source><translation>護衛</translation></message>
</context>
</TS>
