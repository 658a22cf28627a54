<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Ontology</name>
    <message><source>Cyber operations</source><translation>사이버 작전</translation></message>
    <message><source>Illicit finance</source><translation>불법 금융</translation></message>
    <message><source>Nuclear programme</source><translation>핵 프로그램</translation></message>
    <message><source>Missile programme</source><translation>미사일 프로그램</translation></message>
    <message><source>Space launches</source><translation>우주 발사</translation></message>
    <message><source>Arms transfers</source><translation>무기 이전</translation></message>
    <message><source>Military action</source><translation>군사 행동</translation></message>
    <message><source>Terrorism</source><translation>테러</translation></message>
    <message><source>Coercion</source><translation>강압</translation></message>
    <message><source>Territorial claims</source><translation>영유권 주장</translation></message>
    <message><source>Espionage and interference</source><translation>첩보 및 개입</translation></message>
    <message><source>Chemical and biological weapons</source><translation>생화학 무기</translation></message>
    <message><source>Repression</source><translation>탄압</translation></message>
    <message><source>conference</source><translation>회의</translation></message>
    <message><source>consultations</source><translation>협의</translation></message>
    <message><source>dialogue</source><translation>대화</translation></message>
    <message><source>hearing</source><translation>청문회</translation></message>
    <message><source>mediation</source><translation>중재</translation></message>
    <message><source>meeting</source><translation>회동</translation></message>
    <message><source>ministerial</source><translation>장관급 회의</translation></message>
    <message><source>negotiations</source><translation>협상</translation></message>
    <message><source>peace talks</source><translation>평화 회담</translation></message>
    <message><source>phone call</source><translation>전화 통화</translation></message>
    <message><source>session</source><translation>회기</translation></message>
    <message><source>signing</source><translation>서명식</translation></message>
    <message><source>summit</source><translation>정상회담</translation></message>
    <message><source>talks</source><translation>회담</translation></message>
    <message><source>video conference</source><translation>화상회의</translation></message>
    <message><source>visit</source><translation>방문</translation></message>
    <message><source>role</source><translation>직책</translation></message>
    <message><source>president</source><translation>대통령</translation></message>
    <message><source>president-elect</source><translation>대통령 당선인</translation></message>
    <message><source>vice president</source><translation>부통령</translation></message>
    <message><source>vice-president</source><translation>부통령</translation></message>
    <message><source>first vice president</source><translation>제1부통령</translation></message>
    <message><source>interim president</source><translation>임시 대통령</translation></message>
    <message><source>acting president</source><translation>대통령 권한대행</translation></message>
    <message><source>transitional president</source><translation>과도 대통령</translation></message>
    <message><source>prime minister</source><translation>총리</translation></message>
    <message><source>premier</source><translation>총리</translation></message>
    <message><source>prime minister-designate</source><translation>총리 지명자</translation></message>
    <message><source>vice premier</source><translation>부총리</translation></message>
    <message><source>deputy prime minister</source><translation>부총리</translation></message>
    <message><source>first deputy prime minister</source><translation>제1부총리</translation></message>
    <message><source>caretaker prime minister</source><translation>과도 총리</translation></message>
    <message><source>acting prime minister</source><translation>총리 권한대행</translation></message>
    <message><source>chancellor</source><translation>총리</translation></message>
    <message><source>vice chancellor</source><translation>부총리</translation></message>
    <message><source>taoiseach</source><translation>아일랜드 총리</translation></message>
    <message><source>king</source><translation>국왕</translation></message>
    <message><source>queen</source><translation>여왕</translation></message>
    <message><source>emir</source><translation>에미르</translation></message>
    <message><source>sultan</source><translation>술탄</translation></message>
    <message><source>pope</source><translation>교황</translation></message>
    <message><source>crown prince</source><translation>왕세자</translation></message>
    <message><source>crown princess</source><translation>왕세자빈</translation></message>
    <message><source>prince</source><translation>왕자</translation></message>
    <message><source>princess</source><translation>공주</translation></message>
    <message><source>monarch</source><translation>군주</translation></message>
    <message><source>grand duke</source><translation>대공</translation></message>
    <message><source>caliph</source><translation>칼리프</translation></message>
    <message><source>supreme leader</source><translation>최고지도자</translation></message>
    <message><source>state councilor</source><translation>국무위원</translation></message>
    <message><source>state counsellor</source><translation>국무위원</translation></message>
    <message><source>leader</source><translation>지도자</translation></message>
    <message><source>deputy leader</source><translation>부지도자</translation></message>
    <message><source>opposition leader</source><translation>야당 대표</translation></message>
    <message><source>dictator</source><translation>독재자</translation></message>
    <message><source>strongman</source><translation>실권자</translation></message>
    <message><source>ruler</source><translation>통치자</translation></message>
    <message><source>head of state</source><translation>국가원수</translation></message>
    <message><source>head of government</source><translation>정부 수반</translation></message>
    <message><source>general secretary</source><translation>총서기</translation></message>
    <message><source>first lady</source><translation>영부인</translation></message>
    <message><source>foreign minister</source><translation>외교장관</translation></message>
    <message><source>minister for foreign affairs</source><translation>외교장관</translation></message>
    <message><source>minister of foreign affairs</source><translation>외교장관</translation></message>
    <message><source>external affairs minister</source><translation>외교장관</translation></message>
    <message><source>minister of external affairs</source><translation>외교장관</translation></message>
    <message><source>foreign affairs minister</source><translation>외교장관</translation></message>
    <message><source>deputy foreign minister</source><translation>외교차관</translation></message>
    <message><source>vice foreign minister</source><translation>외교차관</translation></message>
    <message><source>deputy minister of foreign affairs</source><translation>외교차관</translation></message>
    <message><source>first deputy foreign minister</source><translation>외교부 제1차관</translation></message>
    <message><source>minister for europe and foreign affairs</source><translation>유럽·외교장관</translation></message>
    <message><source>europe minister</source><translation>유럽장관</translation></message>
    <message><source>defense minister</source><translation>국방장관</translation></message>
    <message><source>defence minister</source><translation>국방장관</translation></message>
    <message><source>minister of defense</source><translation>국방장관</translation></message>
    <message><source>minister of defence</source><translation>국방장관</translation></message>
    <message><source>minister of national defense</source><translation>국방장관</translation></message>
    <message><source>minister for defence</source><translation>국방장관</translation></message>
    <message><source>deputy defense minister</source><translation>국방차관</translation></message>
    <message><source>deputy minister of defence</source><translation>국방차관</translation></message>
    <message><source>armed forces minister</source><translation>군사장관</translation></message>
    <message><source>minister of armed forces</source><translation>군사장관</translation></message>
    <message><source>minister of the armed forces</source><translation>군사장관</translation></message>
    <message><source>finance minister</source><translation>재무장관</translation></message>
    <message><source>minister of finance</source><translation>재무장관</translation></message>
    <message><source>interior minister</source><translation>내무장관</translation></message>
    <message><source>minister of the interior</source><translation>내무장관</translation></message>
    <message><source>minister of interior</source><translation>내무장관</translation></message>
    <message><source>home minister</source><translation>내무장관</translation></message>
    <message><source>justice minister</source><translation>법무장관</translation></message>
    <message><source>minister of justice</source><translation>법무장관</translation></message>
    <message><source>trade minister</source><translation>통상장관</translation></message>
    <message><source>minister of trade</source><translation>통상장관</translation></message>
    <message><source>oil minister</source><translation>석유장관</translation></message>
    <message><source>petroleum minister</source><translation>석유장관</translation></message>
    <message><source>energy minister</source><translation>에너지장관</translation></message>
    <message><source>minister of energy</source><translation>에너지장관</translation></message>
    <message><source>information minister</source><translation>정보장관</translation></message>
    <message><source>minister of information</source><translation>정보장관</translation></message>
    <message><source>economy minister</source><translation>경제장관</translation></message>
    <message><source>minister of economy</source><translation>경제장관</translation></message>
    <message><source>health minister</source><translation>보건장관</translation></message>
    <message><source>minister of health</source><translation>보건장관</translation></message>
    <message><source>transport minister</source><translation>교통장관</translation></message>
    <message><source>minister of transport</source><translation>교통장관</translation></message>
    <message><source>agriculture minister</source><translation>농업장관</translation></message>
    <message><source>minister of agriculture</source><translation>농업장관</translation></message>
    <message><source>intelligence minister</source><translation>정보부 장관</translation></message>
    <message><source>minister of intelligence</source><translation>정보부 장관</translation></message>
    <message><source>environment minister</source><translation>환경장관</translation></message>
    <message><source>climate minister</source><translation>기후장관</translation></message>
    <message><source>digital minister</source><translation>디지털장관</translation></message>
    <message><source>development minister</source><translation>개발장관</translation></message>
    <message><source>immigration minister</source><translation>이민장관</translation></message>
    <message><source>labor minister</source><translation>노동장관</translation></message>
    <message><source>labour minister</source><translation>노동장관</translation></message>
    <message><source>education minister</source><translation>교육장관</translation></message>
    <message><source>culture minister</source><translation>문화장관</translation></message>
    <message><source>veterans minister</source><translation>보훈장관</translation></message>
    <message><source>unification minister</source><translation>통일부 장관</translation></message>
    <message><source>security minister</source><translation>안보장관</translation></message>
    <message><source>minister of state</source><translation>국무장관</translation></message>
    <message><source>state minister</source><translation>국무장관</translation></message>
    <message><source>junior minister</source><translation>부장관</translation></message>
    <message><source>shadow foreign secretary</source><translation>예비내각 외무장관</translation></message>
    <message><source>chancellor of the exchequer</source><translation>영국 재무장관</translation></message>
    <message><source>treasury minister</source><translation>재무부 장관</translation></message>
    <message><source>chief minister</source><translation>주 총리</translation></message>
    <message><source>first minister</source><translation>제1장관</translation></message>
    <message><source>minister</source><translation>장관</translation></message>
    <message><source>deputy minister</source><translation>차관</translation></message>
    <message><source>vice minister</source><translation>차관</translation></message>
    <message><source>cabinet minister</source><translation>각료</translation></message>
    <message><source>chief cabinet secretary</source><translation>관방장관</translation></message>
    <message><source>foreign office minister</source><translation>외무부 부장관</translation></message>
    <message><source>secretary of state</source><translation>국무장관</translation></message>
    <message><source>u.s. secretary of state</source><translation>국무장관</translation></message>
    <message><source>deputy secretary of state</source><translation>국무부 부장관</translation></message>
    <message><source>under secretary of state</source><translation>국무부 차관</translation></message>
    <message><source>undersecretary of state</source><translation>국무부 차관</translation></message>
    <message><source>under secretary of the treasury</source><translation>재무부 차관</translation></message>
    <message><source>under secretary of defense</source><translation>국방부 차관</translation></message>
    <message><source>under secretary</source><translation>차관</translation></message>
    <message><source>undersecretary</source><translation>차관</translation></message>
    <message><source>assistant secretary of state</source><translation>국무부 차관보</translation></message>
    <message><source>assistant secretary of the treasury</source><translation>재무부 차관보</translation></message>
    <message><source>assistant secretary of defense</source><translation>국방부 차관보</translation></message>
    <message><source>assistant secretary</source><translation>차관보</translation></message>
    <message><source>deputy assistant secretary</source><translation>부차관보</translation></message>
    <message><source>deputy secretary</source><translation>부장관</translation></message>
    <message><source>secretary of defense</source><translation>국방장관</translation></message>
    <message><source>defense secretary</source><translation>국방장관</translation></message>
    <message><source>defence secretary</source><translation>국방장관</translation></message>
    <message><source>treasury secretary</source><translation>재무장관</translation></message>
    <message><source>secretary of the treasury</source><translation>재무장관</translation></message>
    <message><source>homeland security secretary</source><translation>국토안보장관</translation></message>
    <message><source>commerce secretary</source><translation>상무장관</translation></message>
    <message><source>secretary of commerce</source><translation>상무장관</translation></message>
    <message><source>energy secretary</source><translation>에너지장관</translation></message>
    <message><source>attorney general</source><translation>법무장관</translation></message>
    <message><source>press secretary</source><translation>대변인</translation></message>
    <message><source>deputy press secretary</source><translation>부대변인</translation></message>
    <message><source>foreign secretary</source><translation>외무장관</translation></message>
    <message><source>home secretary</source><translation>내무장관</translation></message>
    <message><source>international development secretary</source><translation>국제개발장관</translation></message>
    <message><source>secretary of state for foreign affairs</source><translation>외무장관</translation></message>
    <message><source>secretary</source><translation>장관</translation></message>
    <message><source>secretary general</source><translation>사무총장</translation></message>
    <message><source>secretary-general</source><translation>사무총장</translation></message>
    <message><source>deputy secretary-general</source><translation>사무부총장</translation></message>
    <message><source>high representative</source><translation>고위대표</translation></message>
    <message><source>high commissioner</source><translation>고등판무관</translation></message>
    <message><source>director general</source><translation>사무총장</translation></message>
    <message><source>director-general</source><translation>사무총장</translation></message>
    <message><source>deputy director general</source><translation>사무차장</translation></message>
    <message><source>deputy director-general</source><translation>사무차장</translation></message>
    <message><source>managing director</source><translation>총재</translation></message>
    <message><source>commissioner</source><translation>위원</translation></message>
    <message><source>executive director</source><translation>집행이사</translation></message>
    <message><source>director</source><translation>국장</translation></message>
    <message><source>deputy director</source><translation>부국장</translation></message>
    <message><source>senior director</source><translation>선임국장</translation></message>
    <message><source>director of national intelligence</source><translation>국가정보국장</translation></message>
    <message><source>intelligence chief</source><translation>정보기관 수장</translation></message>
    <message><source>intelligence director</source><translation>정보기관 수장</translation></message>
    <message><source>spy chief</source><translation>정보기관 수장</translation></message>
    <message><source>cia director</source><translation>CIA 국장</translation></message>
    <message><source>fbi director</source><translation>FBI 국장</translation></message>
    <message><source>security chief</source><translation>보안 책임자</translation></message>
    <message><source>national security chief</source><translation>국가안보 책임자</translation></message>
    <message><source>pentagon chief</source><translation>미 국방장관</translation></message>
    <message><source>police chief</source><translation>경찰청장</translation></message>
    <message><source>nuclear chief</source><translation>원자력 기구 수장</translation></message>
    <message><source>foreign policy chief</source><translation>외교정책 수장</translation></message>
    <message><source>eu foreign policy chief</source><translation>EU 외교안보 고위대표</translation></message>
    <message><source>army chief</source><translation>육군참모총장</translation></message>
    <message><source>navy chief</source><translation>해군참모총장</translation></message>
    <message><source>air force chief</source><translation>공군참모총장</translation></message>
    <message><source>defence chief</source><translation>국방 수장</translation></message>
    <message><source>defense chief</source><translation>국방 수장</translation></message>
    <message><source>chief of staff</source><translation>비서실장</translation></message>
    <message><source>chief of general staff</source><translation>총참모장</translation></message>
    <message><source>chief of the general staff</source><translation>총참모장</translation></message>
    <message><source>chief of defence staff</source><translation>국방참모총장</translation></message>
    <message><source>chief of defense staff</source><translation>국방참모총장</translation></message>
    <message><source>chief of naval operations</source><translation>해군참모총장</translation></message>
    <message><source>army chief of staff</source><translation>육군참모총장</translation></message>
    <message><source>joint chiefs chairman</source><translation>합참의장</translation></message>
    <message><source>chief executive</source><translation>행정장관</translation></message>
    <message><source>chief executive officer</source><translation>최고경영자</translation></message>
    <message><source>ceo</source><translation>최고경영자</translation></message>
    <message><source>chief operating officer</source><translation>최고운영책임자</translation></message>
    <message><source>chief negotiator</source><translation>수석 협상대표</translation></message>
    <message><source>nuclear negotiator</source><translation>핵 협상대표</translation></message>
    <message><source>negotiator</source><translation>협상 대표</translation></message>
    <message><source>national security adviser</source><translation>국가안보보좌관</translation></message>
    <message><source>national security advisor</source><translation>국가안보보좌관</translation></message>
    <message><source>deputy national security adviser</source><translation>국가안보부보좌관</translation></message>
    <message><source>deputy national security advisor</source><translation>국가안보부보좌관</translation></message>
    <message><source>security adviser</source><translation>안보보좌관</translation></message>
    <message><source>adviser</source><translation>보좌관</translation></message>
    <message><source>advisor</source><translation>보좌관</translation></message>
    <message><source>senior adviser</source><translation>선임보좌관</translation></message>
    <message><source>senior advisor</source><translation>선임보좌관</translation></message>
    <message><source>special adviser</source><translation>특별보좌관</translation></message>
    <message><source>special advisor</source><translation>특별보좌관</translation></message>
    <message><source>presidential adviser</source><translation>대통령 보좌관</translation></message>
    <message><source>presidential aide</source><translation>대통령 측근</translation></message>
    <message><source>foreign policy adviser</source><translation>외교정책 보좌관</translation></message>
    <message><source>aide</source><translation>측근</translation></message>
    <message><source>assistant to the president</source><translation>대통령 보좌관</translation></message>
    <message><source>deputy assistant to the president</source><translation>대통령 부보좌관</translation></message>
    <message><source>ambassador</source><translation>대사</translation></message>
    <message><source>ambassador-at-large</source><translation>순회대사</translation></message>
    <message><source>deputy ambassador</source><translation>부대사</translation></message>
    <message><source>ambassador to the united nations</source><translation>주유엔 대사</translation></message>
    <message><source>u.n. ambassador</source><translation>주유엔 대사</translation></message>
    <message><source>charge d'affaires</source><translation>대사대리</translation></message>
    <message><source>chargé d'affaires</source><translation>대사대리</translation></message>
    <message><source>charge d’affaires</source><translation>대사대리</translation></message>
    <message><source>consul general</source><translation>총영사</translation></message>
    <message><source>consul</source><translation>영사</translation></message>
    <message><source>counselor</source><translation>참사관</translation></message>
    <message><source>counsellor</source><translation>참사관</translation></message>
    <message><source>diplomat</source><translation>외교관</translation></message>
    <message><source>chief diplomat</source><translation>외교 수장</translation></message>
    <message><source>top diplomat</source><translation>외교 수장</translation></message>
    <message><source>envoy</source><translation>특사</translation></message>
    <message><source>special envoy</source><translation>특사</translation></message>
    <message><source>presidential envoy</source><translation>대통령 특사</translation></message>
    <message><source>special presidential envoy</source><translation>대통령 특별특사</translation></message>
    <message><source>peace envoy</source><translation>평화 특사</translation></message>
    <message><source>nuclear envoy</source><translation>핵 특사</translation></message>
    <message><source>climate envoy</source><translation>기후 특사</translation></message>
    <message><source>special representative</source><translation>특별대표</translation></message>
    <message><source>representative</source><translation>대표</translation></message>
    <message><source>rep.</source><translation>대표</translation></message>
    <message><source>permanent representative</source><translation>상주대표</translation></message>
    <message><source>deputy permanent representative</source><translation>차석대표</translation></message>
    <message><source>trade representative</source><translation>통상대표</translation></message>
    <message><source>u.s. trade representative</source><translation>미국 무역대표</translation></message>
    <message><source>emissary</source><translation>밀사</translation></message>
    <message><source>coordinator</source><translation>조정관</translation></message>
    <message><source>special coordinator</source><translation>특별조정관</translation></message>
    <message><source>emergency relief coordinator</source><translation>긴급구호조정관</translation></message>
    <message><source>relief coordinator</source><translation>구호조정관</translation></message>
    <message><source>humanitarian coordinator</source><translation>인도주의 조정관</translation></message>
    <message><source>resident coordinator</source><translation>상주조정관</translation></message>
    <message><source>cybersecurity coordinator</source><translation>사이버안보 조정관</translation></message>
    <message><source>national cyber director</source><translation>국가사이버국장</translation></message>
    <message><source>spokesman</source><translation>대변인</translation></message>
    <message><source>spokesperson</source><translation>대변인</translation></message>
    <message><source>spokeswoman</source><translation>대변인</translation></message>
    <message><source>chief spokesman</source><translation>수석대변인</translation></message>
    <message><source>chief spokesperson</source><translation>수석대변인</translation></message>
    <message><source>deputy spokesperson</source><translation>부대변인</translation></message>
    <message><source>deputy spokesman</source><translation>부대변인</translation></message>
    <message><source>foreign ministry spokesman</source><translation>외교부 대변인</translation></message>
    <message><source>foreign ministry spokesperson</source><translation>외교부 대변인</translation></message>
    <message><source>foreign ministry spokeswoman</source><translation>외교부 대변인</translation></message>
    <message><source>foreign ministry official</source><translation>외교부 당국자</translation></message>
    <message><source>national security council spokesman</source><translation>국가안전보장회의 대변인</translation></message>
    <message><source>national security council spokesperson</source><translation>국가안전보장회의 대변인</translation></message>
    <message><source>state department spokesman</source><translation>국무부 대변인</translation></message>
    <message><source>state department spokesperson</source><translation>국무부 대변인</translation></message>
    <message><source>state department spokeswoman</source><translation>국무부 대변인</translation></message>
    <message><source>pentagon spokesman</source><translation>국방부 대변인</translation></message>
    <message><source>pentagon press secretary</source><translation>국방부 대변인</translation></message>
    <message><source>white house press secretary</source><translation>백악관 대변인</translation></message>
    <message><source>white house spokesman</source><translation>백악관 대변인</translation></message>
    <message><source>kremlin spokesman</source><translation>크렘린궁 대변인</translation></message>
    <message><source>government spokesman</source><translation>정부 대변인</translation></message>
    <message><source>government spokesperson</source><translation>정부 대변인</translation></message>
    <message><source>presidential spokesman</source><translation>대통령실 대변인</translation></message>
    <message><source>military spokesman</source><translation>군 대변인</translation></message>
    <message><source>military spokesperson</source><translation>군 대변인</translation></message>
    <message><source>army spokesman</source><translation>육군 대변인</translation></message>
    <message><source>police spokesman</source><translation>경찰 대변인</translation></message>
    <message><source>press officer</source><translation>공보관</translation></message>
    <message><source>senator</source><translation>상원의원</translation></message>
    <message><source>sen.</source><translation>상원의원</translation></message>
    <message><source>congressman</source><translation>하원의원</translation></message>
    <message><source>member of congress</source><translation>하원의원</translation></message>
    <message><source>congresswoman</source><translation>하원의원</translation></message>
    <message><source>lawmaker</source><translation>의원</translation></message>
    <message><source>legislator</source><translation>의원</translation></message>
    <message><source>member of parliament</source><translation>국회의원</translation></message>
    <message><source>mp</source><translation>국회의원</translation></message>
    <message><source>parliamentarian</source><translation>국회의원</translation></message>
    <message><source>member of the european parliament</source><translation>유럽의회 의원</translation></message>
    <message><source>mep</source><translation>유럽의회 의원</translation></message>
    <message><source>speaker</source><translation>의장</translation></message>
    <message><source>house speaker</source><translation>하원의장</translation></message>
    <message><source>speaker of the house</source><translation>하원의장</translation></message>
    <message><source>parliament speaker</source><translation>국회의장</translation></message>
    <message><source>parliamentary speaker</source><translation>국회의장</translation></message>
    <message><source>speaker of parliament</source><translation>국회의장</translation></message>
    <message><source>deputy speaker</source><translation>부의장</translation></message>
    <message><source>majority leader</source><translation>다수당 원내대표</translation></message>
    <message><source>minority leader</source><translation>소수당 원내대표</translation></message>
    <message><source>senate majority leader</source><translation>상원 다수당 원내대표</translation></message>
    <message><source>senate minority leader</source><translation>상원 소수당 원내대표</translation></message>
    <message><source>house majority leader</source><translation>하원 다수당 원내대표</translation></message>
    <message><source>house minority leader</source><translation>하원 소수당 원내대표</translation></message>
    <message><source>ranking member</source><translation>야당 간사</translation></message>
    <message><source>congressional leader</source><translation>의회 지도자</translation></message>
    <message><source>governor</source><translation>주지사</translation></message>
    <message><source>gov.</source><translation>주지사</translation></message>
    <message><source>mayor</source><translation>시장</translation></message>
    <message><source>judge</source><translation>판사</translation></message>
    <message><source>chief justice</source><translation>대법원장</translation></message>
    <message><source>justice</source><translation>대법관</translation></message>
    <message><source>prosecutor</source><translation>검사</translation></message>
    <message><source>prosecutor general</source><translation>검찰총장</translation></message>
    <message><source>chief prosecutor</source><translation>검찰총장</translation></message>
    <message><source>prosecutor-general</source><translation>검찰총장</translation></message>
    <message><source>deputy prosecutor</source><translation>부검사</translation></message>
    <message><source>federal prosecutor</source><translation>연방검사</translation></message>
    <message><source>public prosecutor</source><translation>검사</translation></message>
    <message><source>special counsel</source><translation>특별검사</translation></message>
    <message><source>ombudsman</source><translation>옴부즈맨</translation></message>
    <message><source>chairman</source><translation>위원장</translation></message>
    <message><source>chairperson</source><translation>위원장</translation></message>
    <message><source>chair</source><translation>위원장</translation></message>
    <message><source>chairwoman</source><translation>위원장</translation></message>
    <message><source>vice chairman</source><translation>부위원장</translation></message>
    <message><source>deputy chairman</source><translation>부위원장</translation></message>
    <message><source>co-chair</source><translation>공동의장</translation></message>
    <message><source>co-chairman</source><translation>공동의장</translation></message>
    <message><source>cochairman</source><translation>공동의장</translation></message>
    <message><source>chief</source><translation>수장</translation></message>
    <message><source>head</source><translation>수장</translation></message>
    <message><source>deputy chief</source><translation>부책임자</translation></message>
    <message><source>deputy head</source><translation>부책임자</translation></message>
    <message><source>official</source><translation>당국자</translation></message>
    <message><source>senior official</source><translation>고위 당국자</translation></message>
    <message><source>inspector</source><translation>사찰관</translation></message>
    <message><source>central bank governor</source><translation>중앙은행 총재</translation></message>
    <message><source>central bank chief</source><translation>중앙은행 총재</translation></message>
    <message><source>security council secretary</source><translation>안보회의 서기</translation></message>
    <message><source>secretary of the security council</source><translation>안보회의 서기</translation></message>
    <message><source>president of the european council</source><translation>유럽이사회 상임의장</translation></message>
    <message><source>european commission president</source><translation>유럽연합 집행위원장</translation></message>
    <message><source>vice president of the european commission</source><translation>유럽연합 집행위 부위원장</translation></message>
    <message><source>party leader</source><translation>당 대표</translation></message>
    <message><source>party chief</source><translation>당 대표</translation></message>
    <message><source>party secretary</source><translation>당 서기</translation></message>
    <message><source>presidential candidate</source><translation>대선 후보</translation></message>
    <message><source>general</source><translation>장군</translation></message>
    <message><source>gen.</source><translation>장군</translation></message>
    <message><source>major general</source><translation>소장</translation></message>
    <message><source>maj. gen.</source><translation>소장</translation></message>
    <message><source>maj gen</source><translation>소장</translation></message>
    <message><source>brig. gen.</source><translation>준장</translation></message>
    <message><source>brigadier general</source><translation>준장</translation></message>
    <message><source>brigadier</source><translation>준장</translation></message>
    <message><source>brig gen</source><translation>준장</translation></message>
    <message><source>lieutenant general</source><translation>중장</translation></message>
    <message><source>lt. gen.</source><translation>중장</translation></message>
    <message><source>lt general</source><translation>중장</translation></message>
    <message><source>lt gen</source><translation>중장</translation></message>
    <message><source>top general</source><translation>최고위 장성</translation></message>
    <message><source>colonel</source><translation>대령</translation></message>
    <message><source>col.</source><translation>대령</translation></message>
    <message><source>lt. col.</source><translation>중령</translation></message>
    <message><source>lieutenant colonel</source><translation>중령</translation></message>
    <message><source>captain</source><translation>대위</translation></message>
    <message><source>capt.</source><translation>대위</translation></message>
    <message><source>major</source><translation>소령</translation></message>
    <message><source>maj.</source><translation>소령</translation></message>
    <message><source>lieutenant</source><translation>중위</translation></message>
    <message><source>sergeant</source><translation>병장</translation></message>
    <message><source>admiral</source><translation>제독</translation></message>
    <message><source>adm.</source><translation>제독</translation></message>
    <message><source>rear admiral</source><translation>해군 소장</translation></message>
    <message><source>vice admiral</source><translation>해군 중장</translation></message>
    <message><source>commodore</source><translation>해군 준장</translation></message>
    <message><source>field marshal</source><translation>원수</translation></message>
    <message><source>vice marshal</source><translation>차수</translation></message>
    <message><source>air marshal</source><translation>공군 중장</translation></message>
    <message><source>air chief marshal</source><translation>공군 대장</translation></message>
    <message><source>commander</source><translation>사령관</translation></message>
    <message><source>deputy commander</source><translation>부사령관</translation></message>
    <message><source>supreme commander</source><translation>최고사령관</translation></message>
    <message><source>commander-in-chief</source><translation>최고사령관</translation></message>
    <message><source>military chief</source><translation>군 수장</translation></message>
    <message><source>warlord</source><translation>군벌</translation></message>
    <message><source>ayatollah</source><translation>아야톨라</translation></message>
    <message><source>grand ayatollah</source><translation>대아야톨라</translation></message>
    <message><source>grand mufti</source><translation>대무프티</translation></message>
    <message><source>hojatoleslam</source><translation>호자톨레슬람</translation></message>
    <message><source>sheikh</source><translation>셰이크</translation></message>
    <message><source>patriarch</source><translation>총대주교</translation></message>
    <message><source>cardinal</source><translation>추기경</translation></message>
    <message><source>archbishop</source><translation>대주교</translation></message>
    <message><source>cleric</source><translation>성직자</translation></message>
    <message><source>rebel leader</source><translation>반군 지도자</translation></message>
    <message><source>militant leader</source><translation>무장단체 지도자</translation></message>
    <message><source>militia leader</source><translation>민병대 지도자</translation></message>
    <message><source>militia commander</source><translation>민병대 사령관</translation></message>
    <message><source>rebel commander</source><translation>반군 사령관</translation></message>
    <message><source>separatist leader</source><translation>분리주의 지도자</translation></message>
    <message><source>insurgent leader</source><translation>반란군 지도자</translation></message>
    <message><source>taliban leader</source><translation>탈레반 지도자</translation></message>
    <message><source>analyst</source><translation>분석가</translation></message>
    <message><source>expert</source><translation>전문가</translation></message>
    <message><source>professor</source><translation>교수</translation></message>
    <message><source>prof.</source><translation>교수</translation></message>
    <message><source>associate professor</source><translation>부교수</translation></message>
    <message><source>lecturer</source><translation>강사</translation></message>
    <message><source>researcher</source><translation>연구원</translation></message>
    <message><source>scholar</source><translation>학자</translation></message>
    <message><source>fellow</source><translation>연구위원</translation></message>
    <message><source>research fellow</source><translation>연구위원</translation></message>
    <message><source>senior fellow</source><translation>선임연구위원</translation></message>
    <message><source>senior research fellow</source><translation>선임연구위원</translation></message>
    <message><source>senior analyst</source><translation>선임분석가</translation></message>
    <message><source>senior associate</source><translation>선임연구원</translation></message>
    <message><source>historian</source><translation>역사학자</translation></message>
    <message><source>economist</source><translation>경제학자</translation></message>
    <message><source>political scientist</source><translation>정치학자</translation></message>
    <message><source>political analyst</source><translation>정치분석가</translation></message>
    <message><source>military analyst</source><translation>군사분석가</translation></message>
    <message><source>security analyst</source><translation>안보분석가</translation></message>
    <message><source>military expert</source><translation>군사전문가</translation></message>
    <message><source>security expert</source><translation>안보전문가</translation></message>
    <message><source>terrorism specialist</source><translation>테러 전문가</translation></message>
    <message><source>specialist</source><translation>전문가</translation></message>
    <message><source>scientist</source><translation>과학자</translation></message>
    <message><source>engineer</source><translation>기술자</translation></message>
    <message><source>physicist</source><translation>물리학자</translation></message>
    <message><source>lawyer</source><translation>변호사</translation></message>
    <message><source>attorney</source><translation>변호사</translation></message>
    <message><source>journalist</source><translation>언론인</translation></message>
    <message><source>reporter</source><translation>기자</translation></message>
    <message><source>blogger</source><translation>블로거</translation></message>
    <message><source>correspondent</source><translation>특파원</translation></message>
    <message><source>editor</source><translation>편집장</translation></message>
    <message><source>columnist</source><translation>칼럼니스트</translation></message>
    <message><source>writer</source><translation>작가</translation></message>
    <message><source>author</source><translation>저자</translation></message>
    <message><source>producer</source><translation>제작자</translation></message>
    <message><source>photographer</source><translation>사진작가</translation></message>
    <message><source>cameraman</source><translation>카메라맨</translation></message>
    <message><source>activist</source><translation>활동가</translation></message>
    <message><source>human rights activist</source><translation>인권운동가</translation></message>
    <message><source>opposition activist</source><translation>야권 활동가</translation></message>
    <message><source>opposition figure</source><translation>야권 인사</translation></message>
    <message><source>dissident</source><translation>반체제 인사</translation></message>
    <message><source>founder</source><translation>설립자</translation></message>
    <message><source>co-founder</source><translation>공동설립자</translation></message>
    <message><source>businessman</source><translation>사업가</translation></message>
    <message><source>entrepreneur</source><translation>기업가</translation></message>
    <message><source>billionaire</source><translation>억만장자</translation></message>
    <message><source>oligarch</source><translation>올리가르히</translation></message>
    <message><source>tycoon</source><translation>재벌</translation></message>
    <message><source>magnate</source><translation>재벌</translation></message>
    <message><source>financier</source><translation>금융가</translation></message>
    <message><source>contractor</source><translation>계약업자</translation></message>
    <message><source>executive</source><translation>임원</translation></message>
    <message><source>doctor</source><translation>박사</translation></message>
    <message><source>dr.</source><translation>박사</translation></message>
    <message><source>dr</source><translation>박사</translation></message>
    <message><source>mr.</source><translation>씨</translation></message>
    <message><source>mr</source><translation>씨</translation></message>
    <message><source>mrs.</source><translation>씨</translation></message>
    <message><source>ms.</source><translation>씨</translation></message>
    <message><source>mrs</source><translation>씨</translation></message>
    <message><source>ms</source><translation>씨</translation></message>
    <message><source>student</source><translation>학생</translation></message>
    <message><source>victim</source><translation>피해자</translation></message>
    <message><source>suspect</source><translation>용의자</translation></message>
    <message><source>defector</source><translation>탈북자·망명자</translation></message>
    <message><source>whistleblower</source><translation>내부고발자</translation></message>
    <message><source>hacker</source><translation>해커</translation></message>
    <message><source>programmer</source><translation>프로그래머</translation></message>
    <message><source>pilot</source><translation>조종사</translation></message>
    <message><source>teacher</source><translation>교사</translation></message>
    <message><source>nurse</source><translation>간호사</translation></message>
    <message><source>survivor</source><translation>생존자</translation></message>
    <message><source>hostage</source><translation>인질</translation></message>
    <message><source>refugee</source><translation>난민</translation></message>
    <message><source>protester</source><translation>시위자</translation></message>
    <message><source>half brother</source><translation>이복형제</translation></message>
    <message><source>half-brother</source><translation>이복형제</translation></message>
    <message><source>brother</source><translation>형제</translation></message>
    <message><source>sister</source><translation>자매</translation></message>
    <message><source>son</source><translation>아들</translation></message>
    <message><source>daughter</source><translation>딸</translation></message>
    <message><source>wife</source><translation>아내</translation></message>
    <message><source>husband</source><translation>남편</translation></message>
    <message><source>widow</source><translation>미망인</translation></message>
    <message><source>father</source><translation>아버지</translation></message>
    <message><source>mother</source><translation>어머니</translation></message>
    <message><source>uncle</source><translation>삼촌</translation></message>
    <message><source>nephew</source><translation>조카</translation></message>
    <message><source>cousin</source><translation>사촌</translation></message>
    <message><source>grandson</source><translation>손자</translation></message>
    <message><source>brother-in-law</source><translation>매형·처남</translation></message>
    <message><source>son-in-law</source><translation>사위</translation></message>
    <message><source>retired general</source><translation>퇴역 장군</translation></message>
    <message><source>former general</source><translation>퇴역 장군</translation></message>
    <message><source>member</source><translation>구성원</translation></message>
    <message><source>board member</source><translation>이사</translation></message>
    <message><source>senior member</source><translation>고위 구성원</translation></message>
    <message><source>founding member</source><translation>창립 구성원</translation></message>
    <message><source>operative</source><translation>공작원</translation></message>
    <message><source>agent</source><translation>요원</translation></message>
    <message><source>retired agent</source><translation>전직 요원</translation></message>
    <message><source>militant</source><translation>무장대원</translation></message>
    <message><source>fighter</source><translation>전투원</translation></message>
    <message><source>employee</source><translation>직원</translation></message>
    <message><source>recruit</source><translation>신병</translation></message>
    <message><source>supporter</source><translation>지지자</translation></message>
    <message><source>associate</source><translation>동료</translation></message>
    <message><source>worker</source><translation>근로자</translation></message>
    <message><source>trainee</source><translation>훈련생</translation></message>
    <message><source>courier</source><translation>연락책</translation></message>
    <message><source>bodyguard</source><translation>경호원</translation></message>
</context>
</TS>
