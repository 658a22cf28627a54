<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Library file</source>
        <translation>라이브러리 파일</translation>
    </message>
    <message>
        <source>Text and languages</source>
        <translation>텍스트와 언어</translation>
    </message>
    <message>
        <source>Web pages and feeds</source>
        <translation>웹 페이지와 피드</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Office files and archives</source>
        <translation>오피스 파일과 압축 파일</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>데이터 파일</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>Fingerprints of articles</source>
        <translation>기사의 지문</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Draws the news of diplomacy and security as a graph, and shows the sentence behind every node and line. Nothing you open leaves this computer.</source>
        <translation>외교와 안보 뉴스를 그래프로 그리고 모든 노드와 선 뒤의 문장을 보여 줍니다. 여는 것은 무엇이든 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License 버전 3 이상을 따르는 자유 소프트웨어입니다. 어떠한 보증도 없습니다.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>쓰임</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>About Cablegraph</source>
        <translation>Cablegraph 정보</translation>
    </message>
    <message>
        <source>&amp;Cablegraph</source>
        <translation>Cablegraph(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>라이브러리(&amp;L)</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>데이터의 출처</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>라이선스(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>바로잡기</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>마우스</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>“%1”</source>
        <comment>a quoted sentence</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>a cited source</comment>
        <translation>%1에 따르면</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> [%1]</source>
        <comment>notes on a sentence</comment>
        <translation> [%1]</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>first and last date</comment>
        <translation>%1부터 %2까지</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>cablegraph: %1; try “cablegraph --help”
</source>
        <translation>cablegraph: %1; “cablegraph --help”를 보십시오
</translation>
    </message>
    <message>
        <source>a size is written like 1600x1000: “%1”</source>
        <translation>크기는 1600x1000처럼 씁니다: “%1”</translation>
    </message>
    <message>
        <source>only one library can be open in a window</source>
        <translation>창 하나에는 라이브러리를 하나만 열 수 있습니다</translation>
    </message>
    <message>
        <source>Draw a picture (png, svg or pdf) without a window.</source>
        <translation>창 없이 그림(png, svg, pdf)을 그립니다.</translation>
    </message>
    <message>
        <source>Size of the picture in pixels, like 1600x1000.</source>
        <translation>그림의 크기(픽셀), 예: 1600x1000.</translation>
    </message>
    <message>
        <source>Draws the news of diplomacy and security as a graph.</source>
        <translation>외교와 안보 뉴스를 그래프로 그립니다.</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>이것을 보여 주고 끝냅니다.</translation>
    </message>
    <message>
        <source>A *.cablegraph file; your own library if none is named.</source>
        <translation>*.cablegraph 파일. 없으면 자신의 라이브러리.</translation>
    </message>
    <message>
        <source>Articles (text, web pages, PDF, mail and more), or folders of them, to read.</source>
        <translation>읽을 기사(텍스트, 웹 페이지, PDF, 메일 등) 또는 그 폴더.</translation>
    </message>
    <message>
        <source>--size goes with --export</source>
        <translation>--size는 --export와 함께 씁니다</translation>
    </message>
</context>
<context>
    <name>CompareLook</name>
    <message>
        <source>Compared</source>
        <translation>비교 결과</translation>
    </message>
    <message>
        <source>New</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>그대로</translation>
    </message>
</context>
<context>
    <name>ContestedClaims</name>
    <message>
        <source>%1 %2 %3 (contested)</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3 (논란)</translation>
    </message>
    <message>
        <source>Asserted or alleged</source>
        <translation>사실로 서술되거나 주장됨</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>부인됨</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>sentences, articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>and %1 more: see all in the inspector</source>
        <translation>외 %1개: 모두 보려면 속성 패널을 보십시오</translation>
    </message>
</context>
<context>
    <name>DisplayNames</name>
    <message>
        <source>%1 of</source>
        <comment>an office</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>visit, place</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>meeting, place</comment>
        <translation>%2에서의 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meeting, who met</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <comment>visit, who came, place</comment>
        <translation>%2의 %3 %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>meeting, who met, place</comment>
        <translation>%2의 %3 %1</translation>
    </message>
</context>
<context>
    <name>Dyads</name>
    <message>
        <source>Choose a point to see the sentences behind it.</source>
        <translation>점을 선택하면 그 근거가 되는 문장이 보입니다.</translation>
    </message>
    <message>
        <source>%1, dated by its article</source>
        <comment>score</comment>
        <translation>%1, 날짜는 기사 기준</translation>
    </message>
    <message>
        <source>and %1 more: copy the events as CSV to have them all</source>
        <translation>외 %1개: 모두 가지려면 사건을 CSV로 복사하십시오</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>이름이 맞는지, 옮겨지지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1은(는) 파일이 아니라 폴더나 장치입니다.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <translation>그 안의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translation>다른 폴더를 고르거나 권한을 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>%1에 쓸 수 없었습니다. 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>공간을 비우고 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1은(는) 비어 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is too large for one article.</source>
        <translation>%1은(는) 기사 하나로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Split it into single articles and open those.</source>
        <translation>기사 하나하나로 나누어 여십시오.</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1은(는) 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>기사를 일반 텍스트로 저장하여 여십시오.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cablegraph does not read.</source>
        <translation>%1은(는) Cablegraph가 읽지 않는 종류입니다.</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>일반 텍스트로 저장하여 여십시오.</translation>
    </message>
    <message>
        <source>%1 is a graph, not an article.</source>
        <translation>%1은(는) 기사가 아니라 그래프입니다.</translation>
    </message>
    <message>
        <source>Take it over with File &gt; Import Graph…</source>
        <translation>파일 &gt; 그래프 가져오기…로 가져오십시오.</translation>
    </message>
    <message>
        <source>%1 breaks the rules of its format.</source>
        <translation>%1은(는) 형식의 규칙에 어긋납니다.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>고친 다음 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <source>Restore it from a backup copy.</source>
        <translation>백업 사본에서 되살리십시오.</translation>
    </message>
    <message>
        <source>%1 is not a Cablegraph library.</source>
        <translation>%1은(는) Cablegraph 라이브러리가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a file that Cablegraph made (*.cablegraph).</source>
        <translation>Cablegraph가 만든 파일(*.cablegraph)을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Cablegraph.</source>
        <translation>%1은(는) 더 새로운 Cablegraph가 쓴 것입니다.</translation>
    </message>
    <message>
        <source>Update Cablegraph to open it.</source>
        <translation>열려면 Cablegraph를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>다른 프로그램이 %1을(를) 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>거기서 닫고 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cablegraph with %1.</source>
        <translation>%1에서 Cablegraph 안의 무언가가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>이 문제를 알려 주십시오.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>%2의 %1번째 줄</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is wrong, and what exactly</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Cablegraph libraries (*.cablegraph)</source>
        <translation>Cablegraph 라이브러리 (*.cablegraph)</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss *.atom *.xml *.pdf *.docx *.odt *.epub *.zip)</source>
        <translation>기사 (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss *.atom *.xml *.pdf *.docx *.odt *.epub *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Import Graph</source>
        <translation>그래프 가져오기</translation>
    </message>
    <message>
        <source>Graphs (*.json *.jsonl *.graphml *.gexf *.csv *.tsv)</source>
        <translation>그래프 (*.json *.jsonl *.graphml *.gexf *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>라이브러리 열기</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>새 라이브러리</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilterSummary</name>
    <message>
        <source>about %1</source>
        <translation>%1 관련</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>이름이 “%1”인</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>only %1 claims</source>
        <translation>%1 주장만</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>날짜 있음</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 안</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>%1에 따르면</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>확실성 %1 % 이상</translation>
    </message>
    <message>
        <source>cited at least twice</source>
        <translation>두 번 이상 인용됨</translation>
    </message>
    <message numerus="yes">
        <source>cited at least %n times</source>
        <translation>
            <numerusform>%n번 이상 인용됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from at least %n sources</source>
        <translation>
            <numerusform>출처 %n개 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>with links</source>
        <translation>연결 있음</translation>
    </message>
    <message numerus="yes">
        <source>with at least %n links</source>
        <translation>
            <numerusform>연결 %n개 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>without links</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>with at most one link</source>
        <translation>연결 1개 이하</translation>
    </message>
    <message numerus="yes">
        <source>with at most %n links</source>
        <translation>
            <numerusform>연결 %n개 이하</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>without %1 claims</source>
        <translation>%1 주장 제외</translation>
    </message>
    <message>
        <source>not according to %1</source>
        <translation>%1의 말 제외</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>something removed</source>
        <translation>제거된 항목</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>기사 자체</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Role</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>not attributed to anyone</source>
        <translation>누구의 말인지 밝혀지지 않음</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>국가 코드</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>선택한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Click a node or a line of the graph, or a marked name in the article, to see what is said of it and the sentences that say so. Select several nodes to see what ties them.</source>
        <translation>그래프의 노드나 선, 또는 기사에서 표시된 이름을 클릭하면 그에 대한 내용과 근거 문장이 보입니다. 노드를 여러 개 선택하면 무엇이 그들을 잇는지 보입니다.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>once</source>
        <translation>한 번</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>how often, in how many articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a representative</comment>
        <translation>%1 대표</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>위협</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1개 모두 보기</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>%2개 중 %1개 더 보기</translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>node, relation, node, standing</comment>
        <translation>%1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the phrase of an edge</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2 on the scale from −10 (conflict) to +10 (cooperation)</source>
        <comment>quad class, score</comment>
        <translation>%1, −10(갈등)에서 +10(협력) 척도에서 %2</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1개 선택됨</translation>
    </message>
    <message>
        <source>Select at most %1 nodes to see what ties them.</source>
        <translation>무엇이 그들을 잇는지 보려면 노드를 %1개까지 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing ties them directly: no line, no common neighbour and no meeting.</source>
        <translation>직접 잇는 것이 없습니다. 선도, 공통 이웃도, 회담도 없습니다.</translation>
    </message>
    <message>
        <source>Lines among them</source>
        <translation>서로 사이의 선</translation>
    </message>
    <message>
        <source>Meetings of several of them</source>
        <translation>이들 중 여럿이 참여한 회담</translation>
    </message>
    <message>
        <source>Common neighbours</source>
        <translation>공통 이웃</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The article could not be read.</source>
        <translation>기사를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>a cited source</comment>
        <translation>%1에 따르면</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>이유?</translation>
    </message>
    <message>
        <source>It goes by “%1”.</source>
        <comment>words of the article</comment>
        <translation>“%1”을(를) 근거로 합니다.</translation>
    </message>
    <message>
        <source>In the grammar of the sentence: %1.</source>
        <translation>문장의 문법: %1.</translation>
    </message>
    <message>
        <source>Confidence %1 %.</source>
        <translation>확실성 %1 %.</translation>
    </message>
    <message>
        <source>Rule “%1”, confidence %2 %.</source>
        <translation>규칙 “%1”, 확실성 %2 %.</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>문장 1개</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>기사 1건</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>사용자가 물리침</translation>
    </message>
    <message>
        <source>✓ Confirmed by you</source>
        <translation>✓ 사용자가 확인함</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>물리치기</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Show more of %1 paths</source>
        <translation>경로 %1개 중 더 보기</translation>
    </message>
    <message>
        <source>There are more paths; these are the first %1.</source>
        <translation>경로가 더 있습니다. 처음 %1개입니다.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1단계</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>기사를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>%1에 따르면</translation>
    </message>
    <message>
        <source>1 more sentence</source>
        <translation>문장 1개 더</translation>
    </message>
    <message>
        <source>%1 more sentences</source>
        <translation>문장 %1개 더</translation>
    </message>
    <message>
        <source>1 more line between the two</source>
        <translation>둘 사이의 선 1개 더</translation>
    </message>
    <message>
        <source>%1 more lines between the two</source>
        <translation>둘 사이의 선 %1개 더</translation>
    </message>
    <message>
        <source>The shortest path takes %1 steps, more than the %2 that are allowed.</source>
        <translation>가장 짧은 경로가 %1단계로, 허용된 %2단계보다 깁니다.</translation>
    </message>
    <message>
        <source>Allow %1 steps</source>
        <translation>%1단계 허용</translation>
    </message>
    <message>
        <source>No path leads from %1 to %2 in what is shown.</source>
        <translation>보이는 범위에서 %1에서 %2(으)로 가는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Only lines in their direction were followed.</source>
        <translation>선을 그 방향으로만 따라갔습니다.</translation>
    </message>
    <message>
        <source>Follow them both ways</source>
        <translation>양방향으로 따라가기</translation>
    </message>
    <message>
        <source>Denied claims were left out.</source>
        <translation>부인된 주장은 제외했습니다.</translation>
    </message>
    <message>
        <source>Use them as well</source>
        <translation>그것도 사용</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>State</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>공직자</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>단체</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>위협</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>States</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>공직자</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>단체</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>위협</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Cyber operations</source>
        <translation>사이버 작전</translation>
    </message>
    <message>
        <source>Illicit finance</source>
        <translation>불법 자금</translation>
    </message>
    <message>
        <source>Nuclear weapons</source>
        <translation>핵무기</translation>
    </message>
    <message>
        <source>Missiles</source>
        <translation>미사일</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>우주</translation>
    </message>
    <message>
        <source>Arms transfers</source>
        <translation>무기 이전</translation>
    </message>
    <message>
        <source>Military action</source>
        <translation>군사 행동</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>테러</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>강압</translation>
    </message>
    <message>
        <source>Territorial claims</source>
        <translation>영유권 주장</translation>
    </message>
    <message>
        <source>Espionage</source>
        <translation>첩보 활동</translation>
    </message>
    <message>
        <source>Chemical and biological weapons</source>
        <translation>생화학 무기</translation>
    </message>
    <message>
        <source>Repression and crime</source>
        <translation>탄압과 범죄</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>서술됨</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>주장됨</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>부인됨</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정됨</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>말로 하는 협력</translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>행동으로 하는 협력</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>말로 하는 갈등</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>행동으로 하는 갈등</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>논란 있음</translation>
    </message>
    <message>
        <source>The text says so in its own voice, or reports what a named source did or stated.</source>
        <translation>글이 스스로 그렇게 말하거나, 이름이 밝혀진 출처의 행동이나 발언을 전합니다.</translation>
    </message>
    <message>
        <source>One side claims, suspects or reports it about another.</source>
        <translation>한쪽이 다른 쪽에 대해 주장하거나 의심하거나 전합니다.</translation>
    </message>
    <message>
        <source>The text reports that it is not so.</source>
        <translation>글이 그렇지 않다고 전합니다.</translation>
    </message>
    <message>
        <source>It has been announced, pledged, threatened or expected.</source>
        <translation>발표되었거나, 약속되었거나, 위협되었거나, 예상됩니다.</translation>
    </message>
    <message>
        <source>Some sentences assert or allege it, others deny it.</source>
        <translation>어떤 문장은 서술하거나 주장하고, 다른 문장은 부인합니다.</translation>
    </message>
    <message>
        <source>represents</source>
        <translation>대표함</translation>
    </message>
    <message>
        <source>represented by</source>
        <translation>대표자</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>소재지</translation>
    </message>
    <message>
        <source>location of</source>
        <translation>안에 있는 것</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>일부임</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>포함함</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>참석함</translation>
    </message>
    <message>
        <source>attended by</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>주최함</translation>
    </message>
    <message>
        <source>hosted by</source>
        <translation>주최자</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>주재함</translation>
    </message>
    <message>
        <source>chaired by</source>
        <translation>의장</translation>
    </message>
    <message>
        <source>held in</source>
        <translation>개최지</translation>
    </message>
    <message>
        <source>venue of</source>
        <translation>개최된 회담</translation>
    </message>
    <message>
        <source>discusses</source>
        <translation>논의함</translation>
    </message>
    <message>
        <source>discussed at</source>
        <translation>논의된 회담</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>뒤이음</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>뒤이은 회담</translation>
    </message>
    <message>
        <source>poses</source>
        <translation>위협을 가함</translation>
    </message>
    <message>
        <source>posed by</source>
        <translation>위협의 주체</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>겨냥함</translation>
    </message>
    <message>
        <source>targeted by</source>
        <translation>겨냥하는 위협</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>대응함</translation>
    </message>
    <message>
        <source>countered by</source>
        <translation>대응하는 쪽</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>가능하게 함</translation>
    </message>
    <message>
        <source>enabled by</source>
        <translation>가능하게 하는 것</translation>
    </message>
    <message>
        <source>agrees with</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>지지함</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>지지받음</translation>
    </message>
    <message>
        <source>concedes to</source>
        <translation>양보함</translation>
    </message>
    <message>
        <source>receives concessions from</source>
        <translation>양보받음</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation>협력함</translation>
    </message>
    <message>
        <source>aids</source>
        <translation>원조함</translation>
    </message>
    <message>
        <source>aided by</source>
        <translation>원조받음</translation>
    </message>
    <message>
        <source>gives ground to</source>
        <translation>물러섬</translation>
    </message>
    <message>
        <source>gains ground from</source>
        <translation>물러서게 함</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>요청함</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>요청받음</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>비난함</translation>
    </message>
    <message>
        <source>accused by</source>
        <translation>비난받음</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>거부함</translation>
    </message>
    <message>
        <source>rejected by</source>
        <translation>거부당함</translation>
    </message>
    <message>
        <source>threatens</source>
        <translation>위협함</translation>
    </message>
    <message>
        <source>threatened by</source>
        <translation>위협받음</translation>
    </message>
    <message>
        <source>protests against</source>
        <translation>항의함</translation>
    </message>
    <message>
        <source>faces protests by</source>
        <translation>항의받음</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>제재함</translation>
    </message>
    <message>
        <source>sanctioned by</source>
        <translation>제재받음</translation>
    </message>
    <message>
        <source>mobilizes against</source>
        <translation>병력을 동원함</translation>
    </message>
    <message>
        <source>faces mobilization by</source>
        <translation>병력 동원에 직면함</translation>
    </message>
    <message>
        <source>coerces</source>
        <translation>강압함</translation>
    </message>
    <message>
        <source>coerced by</source>
        <translation>강압받음</translation>
    </message>
    <message>
        <source>attacks</source>
        <translation>공격함</translation>
    </message>
    <message>
        <source>attacked by</source>
        <translation>공격받음</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>Select a node or line and show its sentences</source>
        <translation>노드나 선을 선택하고 그 문장을 봅니다</translation>
    </message>
    <message>
        <source>Ctrl+Click or Shift+Click</source>
        <translation>Ctrl+클릭 또는 Shift+클릭</translation>
    </message>
    <message>
        <source>Add to the selection, or take from it</source>
        <translation>선택에 더하거나 뺍니다</translation>
    </message>
    <message>
        <source>Drag a node</source>
        <translation>노드 끌기</translation>
    </message>
    <message>
        <source>Move it, with everything selected</source>
        <translation>선택한 모든 것과 함께 옮깁니다</translation>
    </message>
    <message>
        <source>Drag the background</source>
        <translation>배경 끌기</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>화면을 옮깁니다</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+끌기</translation>
    </message>
    <message>
        <source>Select everything in a rectangle</source>
        <translation>사각형 안의 모든 것을 선택합니다</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>포인터를 중심으로 확대·축소합니다</translation>
    </message>
    <message>
        <source>Double-click the background</source>
        <translation>배경 두 번 클릭</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>전체를 화면에 맞춥니다</translation>
    </message>
    <message>
        <source>Arrow keys on the graph</source>
        <translation>그래프에서 화살표 키</translation>
    </message>
    <message>
        <source>Go to the nearest node in that direction; Enter selects it</source>
        <translation>그 방향으로 가장 가까운 노드로 갑니다. Enter를 누르면 선택됩니다</translation>
    </message>
    <message>
        <source>On the graph</source>
        <translation>그래프에서</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>What</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>태도</translation>
    </message>
    <message>
        <source>What all sentences come to: asserted, alleged, planned, denied or contested</source>
        <translation>모든 문장을 합친 결과: 서술됨, 주장됨, 예정됨, 부인됨, 논란 있음</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Class of the relation between actors (PLOVER)</source>
        <translation>행위자 사이 관계의 분류 (PLOVER)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>From conflict (-10) to cooperation (+10), of relations between actors (PLOVER)</source>
        <translation>갈등(−10)에서 협력(+10)까지, 행위자 사이의 관계 (PLOVER)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Sentences that say it, or deny it</source>
        <translation>그렇게 말하거나 부인하는 문장</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Articles that say it, or deny it</source>
        <translation>그렇게 말하거나 부인하는 기사</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>When it happened first; where no date is told, that of the article</source>
        <translation>처음 일어난 때. 날짜가 없으면 기사의 날짜</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>When it happened last; where no date is told, that of the article</source>
        <translation>마지막으로 일어난 때. 날짜가 없으면 기사의 날짜</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>표현</translation>
    </message>
    <message>
        <source>The words that say it</source>
        <translation>그렇게 말하는 표현</translation>
    </message>
    <message>
        <source>Whether the sentence asserts, alleges, denies or plans it</source>
        <translation>문장이 그것을 서술하는지, 주장하는지, 부인하는지, 예정으로 말하는지</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Who says so, if not the article itself</source>
        <translation>기사 자체가 아니라면 누가 그렇게 말하는지</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>일어난 때</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>기사의 날짜</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>How sure the reading is, 0 to 1</source>
        <translation>해석이 얼마나 확실한지, 0에서 1까지</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>매개 중심성</translation>
    </message>
    <message>
        <source>How often the node lies on the shortest paths between two others, 0 to 1</source>
        <translation>다른 두 노드 사이의 최단 경로에 놓이는 빈도, 0에서 1까지</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>페이지랭크</translation>
    </message>
    <message>
        <source>How often a reader who follows the lines in their direction comes by; all add up to 1</source>
        <translation>선의 방향을 따라가는 독자가 지나가는 빈도. 모두 더하면 1</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>집단</translation>
    </message>
    <message>
        <source>Nodes that are joined more among themselves than to others; 1 is the largest community</source>
        <translation>다른 노드보다 서로 더 많이 이어진 노드. 1이 가장 큰 집단</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Role or class</source>
        <translation>직책 또는 분류</translation>
    </message>
    <message>
        <source>The role of an official, the type of a meeting, the class of a threat</source>
        <translation>공직자의 직책, 회담의 유형, 위협의 분류</translation>
    </message>
    <message>
        <source>State or place</source>
        <translation>국가 또는 장소</translation>
    </message>
    <message>
        <source>Whom the node acts for, who poses the threat, where the meeting is held, in which state the place lies</source>
        <translation>노드가 누구를 위해 일하는지, 위협의 주체, 회담 장소, 장소가 있는 국가</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>연결 수</translation>
    </message>
    <message>
        <source>Number of links of the node</source>
        <translation>노드의 연결 수</translation>
    </message>
    <message>
        <source>In</source>
        <translation>들어옴</translation>
    </message>
    <message>
        <source>Links that lead to the node</source>
        <translation>노드로 들어오는 연결</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>나감</translation>
    </message>
    <message>
        <source>Links that begin at the node</source>
        <translation>노드에서 나가는 연결</translation>
    </message>
    <message>
        <source>Articles that speak of the node</source>
        <translation>노드를 다루는 기사</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Places that name the node</source>
        <translation>노드를 언급하는 곳</translation>
    </message>
    <message>
        <source>Date of the first article</source>
        <translation>첫 기사의 날짜</translation>
    </message>
    <message>
        <source>Date of the last article</source>
        <translation>마지막 기사의 날짜</translation>
    </message>
    <message>
        <source>%1 communities, modularity %2</source>
        <translation>집단 %1개, 모듈성 %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No date is given.</source>
        <translation>날짜가 없습니다.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date, words of the article that give it</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>headline, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>위협</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>말로 하는 협력</translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>행동으로 하는 협력</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>말로 하는 갈등</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>행동으로 하는 갈등</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The verb says what one does to the other.</source>
        <translation>동사가 한쪽이 다른 쪽에 무엇을 하는지 말합니다.</translation>
    </message>
    <message>
        <source>A noun for an act says what one does to the other.</source>
        <translation>행위를 나타내는 명사가 한쪽이 다른 쪽에 무엇을 하는지 말합니다.</translation>
    </message>
    <message>
        <source>A noun for an act, carried by a plain verb (“issued a warning”), says what one does to the other.</source>
        <translation>평범한 동사에 실린 행위 명사(“issued a warning”)가 한쪽이 다른 쪽에 무엇을 하는지 말합니다.</translation>
    </message>
    <message>
        <source>A speaker says what another must or should do: a request.</source>
        <translation>말하는 이가 다른 쪽이 해야 할 일을 말합니다. 요청입니다.</translation>
    </message>
    <message>
        <source>A speaker says what must follow if another does something: a threat.</source>
        <translation>다른 쪽이 무엇을 하면 무엇이 뒤따를지 말하고 있습니다. 위협입니다.</translation>
    </message>
    <message>
        <source>Who was accused denies it, and with it the threat.</source>
        <translation>비난받은 쪽이 부인하며, 그 위협도 부인됩니다.</translation>
    </message>
    <message>
        <source>A noun names a threat, and the words around it whose it is and whom it is against.</source>
        <translation>명사가 위협을 가리키고, 주변 단어가 누구의 위협이며 누구를 향하는지 말합니다.</translation>
    </message>
    <message>
        <source>A verb for an act that endangers names a threat, its doer and whom it is against.</source>
        <translation>위험을 주는 행위의 동사가 위협과 그 주체, 대상을 가리킵니다.</translation>
    </message>
    <message>
        <source>Words say that the one threat pays for or feeds the other.</source>
        <translation>한 위협이 다른 위협의 자금이나 밑거름이 된다고 말합니다.</translation>
    </message>
    <message>
        <source>A verb of meeting or talking joins those who took part.</source>
        <translation>만남이나 대화의 동사가 참여한 이들을 잇습니다.</translation>
    </message>
    <message>
        <source>A noun for a meeting stands with those who took part.</source>
        <translation>회담을 나타내는 명사가 참여한 이들과 함께 있습니다.</translation>
    </message>
    <message>
        <source>A clause about a meeting already named says who took part.</source>
        <translation>이미 언급된 회담에 관한 절이 누가 참여했는지 말합니다.</translation>
    </message>
    <message>
        <source>The place is named with the meeting.</source>
        <translation>장소가 회담과 함께 언급됩니다.</translation>
    </message>
    <message>
        <source>A verb of hosting says who received the others.</source>
        <translation>초대의 동사가 누가 누구를 맞이했는지 말합니다.</translation>
    </message>
    <message>
        <source>A verb of leading or mediating says who was in the chair.</source>
        <translation>주재하거나 중재하는 동사가 누가 의장이었는지 말합니다.</translation>
    </message>
    <message>
        <source>A verb of taking part joins a party to a meeting already named.</source>
        <translation>참여의 동사가 한쪽을 이미 언급된 회담에 잇습니다.</translation>
    </message>
    <message>
        <source>Words say that the one meeting follows the other.</source>
        <translation>한 회담이 다른 회담에 뒤이었다고 말합니다.</translation>
    </message>
    <message>
        <source>A verb of discussing or the words after “about” name a topic.</source>
        <translation>논의의 동사나 “about” 뒤의 단어가 주제를 말합니다.</translation>
    </message>
    <message>
        <source>The topic stands in the name of the meeting or beside it.</source>
        <translation>주제가 회담의 이름이나 그 옆에 있습니다.</translation>
    </message>
    <message>
        <source>A title before the name says for whom the person acts.</source>
        <translation>이름 앞의 직함이 누구를 위해 일하는지 말합니다.</translation>
    </message>
    <message>
        <source>A description beside the name says for whom the person acts.</source>
        <translation>이름 옆의 설명이 누구를 위해 일하는지 말합니다.</translation>
    </message>
    <message>
        <source>The office is one that a state has; the state is the one last spoken of.</source>
        <translation>국가가 두는 직책이며, 국가는 마지막으로 언급된 국가입니다.</translation>
    </message>
    <message>
        <source>The person serves an office-holder and so acts for the same state.</source>
        <translation>이 인물은 공직자를 돕고 있어 같은 국가를 위해 일합니다.</translation>
    </message>
    <message>
        <source>Words say that the person represents it or leads its delegation.</source>
        <translation>이 사람이 그곳을 대표하거나 대표단을 이끈다는 말이 있습니다.</translation>
    </message>
    <message>
        <source>The article does not name the office; the vocabulary of Cablegraph knows the person&apos;s.</source>
        <translation>기사에는 직책이 없지만, Cablegraph의 어휘가 이 인물의 직책을 압니다.</translation>
    </message>
    <message>
        <source>The name of the body or the words before it say whose it is.</source>
        <translation>기관의 이름이나 그 앞의 단어가 누구의 기관인지 말합니다.</translation>
    </message>
    <message>
        <source>The title places the body within the other one.</source>
        <translation>직함이 기관을 다른 기관 안에 둡니다.</translation>
    </message>
    <message>
        <source>Words such as “a member of” say to what it belongs.</source>
        <translation>“~의 회원” 같은 말이 어디에 속하는지 말합니다.</translation>
    </message>
    <message>
        <source>Words such as “the armed wing of” say what it is a part of.</source>
        <translation>“~의 무장 조직” 같은 말이 무엇의 일부인지 말합니다.</translation>
    </message>
    <message>
        <source>The sentence lists the members.</source>
        <translation>문장이 구성원을 나열합니다.</translation>
    </message>
    <message>
        <source>Words such as “based in” say where its seat is.</source>
        <translation>“based in” 같은 단어가 본부가 어디인지 말합니다.</translation>
    </message>
    <message>
        <source>A description beside the name says where it belongs.</source>
        <translation>이름 옆의 설명이 어디에 속하는지 말합니다.</translation>
    </message>
    <message>
        <source>The one place is named as lying in the other.</source>
        <translation>한 장소가 다른 장소 안에 있다고 언급됩니다.</translation>
    </message>
    <message>
        <source>The one place is named as belonging to the other.</source>
        <translation>한 장소가 다른 장소에 속한다고 언급됩니다.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>주어</translation>
    </message>
    <message>
        <source>subject, as what is done to it</source>
        <translation>주어, 행위를 당하는 쪽</translation>
    </message>
    <message>
        <source>subject clause</source>
        <translation>주어절</translation>
    </message>
    <message>
        <source>object</source>
        <translation>목적어</translation>
    </message>
    <message>
        <source>indirect object</source>
        <translation>간접 목적어</translation>
    </message>
    <message>
        <source>complement</source>
        <translation>보어</translation>
    </message>
    <message>
        <source>doer</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>형용사</translation>
    </message>
    <message>
        <source>noun before it</source>
        <translation>앞의 명사</translation>
    </message>
    <message>
        <source>description beside it</source>
        <translation>옆의 설명</translation>
    </message>
    <message>
        <source>partner (“and”, “or”)</source>
        <translation>짝 (“and”, “or”)</translation>
    </message>
    <message>
        <source>verb that completes it</source>
        <translation>보충하는 동사</translation>
    </message>
    <message>
        <source>clause that completes it</source>
        <translation>보충하는 절</translation>
    </message>
    <message>
        <source>clause of circumstance</source>
        <translation>부사절</translation>
    </message>
    <message>
        <source>clause about it</source>
        <translation>꾸미는 절</translation>
    </message>
    <message>
        <source>relative clause</source>
        <translation>관계절</translation>
    </message>
    <message>
        <source>clause beside it</source>
        <translation>나란한 절</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>부사</translation>
    </message>
    <message>
        <source>number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>article</source>
        <translation>관사</translation>
    </message>
    <message>
        <source>further part of the name</source>
        <translation>이름의 나머지</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>전치사</translation>
    </message>
    <message>
        <source>dependent</source>
        <translation>딸린 말</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the article</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, the %1 of %2</source>
        <comment>role, word</comment>
        <translation>, %2의 %1</translation>
    </message>
    <message>
        <source>, whose %1 is %2</source>
        <comment>role, word</comment>
        <translation>, 그 %1은(는) %2</translation>
    </message>
    <message>
        <source>, whose %1 with %2 is %3</source>
        <comment>role, preposition, word</comment>
        <translation>, %2이(가) 붙은 그 %1은(는) %3</translation>
    </message>
    <message>
        <source>%1 One of the two stands further down in its phrase.</source>
        <comment>reason</comment>
        <translation>%1 둘 중 하나는 그 구의 더 아래에 있습니다.</translation>
    </message>
    <message>
        <source>No rule was recorded for this sentence.</source>
        <translation>이 문장에는 기록된 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>A rule that this version of Cablegraph does not know.</source>
        <translation>이 버전의 Cablegraph가 모르는 규칙입니다.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에 보기</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Main actors</source>
        <translation>주요 행위자</translation>
    </message>
    <message>
        <source>Meetings in order of time</source>
        <translation>시간순 회담</translation>
    </message>
    <message>
        <source>Threats, and who answers them</source>
        <translation>위협과 그에 대응하는 쪽</translation>
    </message>
    <message>
        <source>Contested claims</source>
        <translation>논란이 있는 주장</translation>
    </message>
    <message>
        <source>Sources, word for word</source>
        <translation>출처 원문</translation>
    </message>
    <message>
        <source>Posed by</source>
        <translation>위협의 주체</translation>
    </message>
    <message>
        <source>Directed against</source>
        <translation>겨냥 대상</translation>
    </message>
    <message>
        <source>Countered by</source>
        <translation>대응하는 쪽</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>관련된 것</translation>
    </message>
    <message>
        <source>Said of it</source>
        <translation>그에 관한 말</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>협력</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>갈등</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>위협</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>주장됨</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>부인됨</translation>
    </message>
    <message>
        <source>Date not given</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>기사 자체</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>출처:</translation>
    </message>
    <message>
        <source>The articles say nothing of this.</source>
        <translation>기사에 이에 관한 말이 없습니다.</translation>
    </message>
    <message>
        <source>No statement about others.</source>
        <translation>다른 이에 관한 말이 없습니다.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>본문으로 돌아가기</translation>
    </message>
    <message>
        <source>Made with Cablegraph from what the articles say. Each statement was found automatically and leads to its sentence: read that before you rely on it.</source>
        <translation>기사에 적힌 것을 바탕으로 Cablegraph가 만들었습니다. 모든 진술은 자동으로 찾은 것이며 그 문장으로 이어집니다. 믿기 전에 문장을 읽으십시오.</translation>
    </message>
    <message>
        <source>Articles: {}</source>
        <translation>기사: {}</translation>
    </message>
    <message>
        <source>{} more in the library</source>
        <translation>라이브러리에 {}개 더 있음</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>외 {}개</translation>
    </message>
</context>
<context>
    <name>cablegraph::actions::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::ContextMenu</name>
    <message>
        <source>&amp;Expand</source>
        <translation>펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All Neighbours (%1)</source>
        <translation>모든 이웃 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>plural of a kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>접기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Only This</source>
        <translation>이것만 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>고정 해제(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;Neighbours</source>
        <translation>이웃 선택(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom to Neigh&amp;bourhood</source>
        <translation>주변으로 확대(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy Name</source>
        <translation>이름 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit Graph</source>
        <translation>그래프 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Sho&amp;w All Hidden</source>
        <translation>숨긴 것 모두 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Neighbours Follow a &amp;Dragged Node</source>
        <translation>이웃이 끄는 노드를 따름(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>범례(&amp;L)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>전체 보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>살펴보기(&amp;I)</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::EmptyNote</name>
    <message>
        <source>No articles yet</source>
        <translation>아직 기사가 없습니다</translation>
    </message>
    <message>
        <source>Open news articles to see who met whom, who speaks for whom and who threatens whom. Every line leads to its sentence.</source>
        <translation>뉴스 기사를 열면 누가 누구를 만났고, 누가 누구를 대변하며, 누가 누구를 위협하는지 보입니다. 모든 선은 그 문장으로 이어집니다.</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>아직 그릴 것이 없습니다</translation>
    </message>
    <message>
        <source>No states, officials, meetings or threats were found in these articles.</source>
        <translation>이 기사들에서 국가, 공직자, 회담, 위협을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>필터를 통과한 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing in this library meets all its conditions.</source>
        <translation>이 라이브러리에는 모든 조건을 만족하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;clear&quot;&gt;Clear the filter&lt;/a&gt;, or go back to the one before (%1)</source>
        <translation>&lt;a href=&quot;clear&quot;&gt;필터 지우기&lt;/a&gt;, 또는 이전 필터로 돌아가기 (%1)</translation>
    </message>
    <message>
        <source>Everything is hidden</source>
        <translation>모두 숨겨져 있습니다</translation>
    </message>
    <message>
        <source>What the filter lets through was taken off the drawing.</source>
        <translation>필터를 통과한 것이 그림에서 빠져 있습니다.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;show&quot;&gt;Show all hidden nodes&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;show&quot;&gt;숨긴 노드 모두 보기&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;Open articles…&lt;/a&gt; (%1) or drop files here</source>
        <translation>&lt;a href=&quot;open&quot;&gt;기사 열기…&lt;/a&gt; (%1) 또는 파일을 여기로 끌어 오십시오</translation>
    </message>
    <message>
        <source>or look at the &lt;a href=&quot;samples&quot;&gt;sample articles&lt;/a&gt;</source>
        <translation>또는 &lt;a href=&quot;samples&quot;&gt;예제 기사&lt;/a&gt;를 보십시오</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>그래프</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: Show All</source>
        <translation>
            <numerusform>%n개 숨김: 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the nodes again that were hidden or are not part of what you look at alone</source>
        <translation>숨겼거나 따로 보는 것에 들지 않는 노드를 다시 봅니다</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::Legend</name>
    <message>
        <source>Offices and places</source>
        <translation>직책과 장소</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>위협</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>갈등</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>협력</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>The whole graph: drag the frame to look elsewhere</source>
        <translation>전체 그래프: 틀을 끌어 다른 곳을 봅니다</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::ToolTip</name>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>관계 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>문장 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, number of relations</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4, %5</source>
        <comment>source, relation, target, standing, number of sentences</comment>
        <translation>%1 %2 %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::ChangeVisibility</name>
    <message numerus="yes">
        <source>Hide %n Nodes</source>
        <translation>
            <numerusform>노드 %n개 숨기기</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 숨기기</translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Nodes</source>
        <translation>
            <numerusform>노드 %n개만 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Only %1</source>
        <translation>%1만 보기</translation>
    </message>
    <message numerus="yes">
        <source>Expand %n Nodes</source>
        <translation>
            <numerusform>노드 %n개 펼치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 펼치기</translation>
    </message>
    <message numerus="yes">
        <source>Collapse %n Nodes</source>
        <translation>
            <numerusform>노드 %n개 접기</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 접기</translation>
    </message>
    <message>
        <source>Show All Nodes</source>
        <translation>모든 노드 보기</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::Correction</name>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1을(를) %2에 합치기</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 나누기</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1의 이름을 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Change Kind of %1 to %2</source>
        <translation>%1의 종류를 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Change Role of %1 to %2</source>
        <translation>%1의 직책을 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Change Class of %1 to %2</source>
        <translation>%1의 분류를 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>%1 돌리기</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 지우기</translation>
    </message>
    <message>
        <source>Reject Evidence of %1</source>
        <translation>%1의 근거 물리치기</translation>
    </message>
    <message>
        <source>Confirm Evidence of %1</source>
        <translation>%1의 근거 확인하기</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 더하기</translation>
    </message>
    <message>
        <source>Mark %1 as Mention of %2</source>
        <translation>%1을(를) %2의 언급으로 표시하기</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Take Back “%1”</source>
        <translation>“%1” 되돌리기</translation>
    </message>
    <message>
        <source>Set Date of %1 to %2</source>
        <translation>%1의 날짜를 %2(으)로 정하기</translation>
    </message>
    <message>
        <source>Keep %1 and %2 Apart</source>
        <translation>%1와(과) %2을(를) 따로 두기</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::MoveNodes</name>
    <message numerus="yes">
        <source>Move %n Nodes</source>
        <translation>
            <numerusform>노드 %n개 옮기기</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 옮기기</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Nodes</source>
        <translation>
            <numerusform>노드 %n개 고정</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 고정</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Nodes</source>
        <translation>
            <numerusform>노드 %n개 고정 해제</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 고정 해제</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::ArticleDateDialog</name>
    <message>
        <source>Set Article Date</source>
        <translation>기사 날짜 정하기</translation>
    </message>
    <message>
        <source>&amp;When did the article appear?</source>
        <translation>기사가 언제 나왔습니까?(&amp;W)</translation>
    </message>
    <message>
        <source>2024-03-05, 2024-03 or 2024</source>
        <translation>2024-03-05, 2024-03 또는 2024</translation>
    </message>
    <message>
        <source>A day, a month or a year. Leave it empty if the date is not known.</source>
        <translation>일, 월 또는 연도입니다. 날짜를 모르면 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1. “On Saturday” and the like are read against it.</source>
        <translation>%1. “On Saturday” 같은 말은 이 날짜를 기준으로 읽습니다.</translation>
    </message>
    <message>
        <source>No date: “on Saturday” and the like stay undated.</source>
        <translation>날짜 없음: “on Saturday” 같은 말에는 날짜가 붙지 않습니다.</translation>
    </message>
    <message>
        <source>This is no date such as 2024-03-05, 2024-03 or 2024.</source>
        <translation>2024-03-05, 2024-03, 2024 같은 날짜가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::Corrector</name>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>%1 is the same as:</source>
        <translation>%1와(과) 같은 것:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>The selected nodes become:</source>
        <translation>선택한 노드가 될 것:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>종류 바꾸기</translation>
    </message>
    <message>
        <source>%1 is a kind of:</source>
        <translation>%1의 종류:</translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>직책 바꾸기</translation>
    </message>
    <message>
        <source>Role of %1:</source>
        <translation>%1의 직책:</translation>
    </message>
    <message>
        <source>Change Class</source>
        <translation>분류 바꾸기</translation>
    </message>
    <message>
        <source>Class of the threat:</source>
        <translation>위협의 분류:</translation>
    </message>
    <message>
        <source>Redirect Source</source>
        <translation>시작 돌리기</translation>
    </message>
    <message>
        <source>Redirect Target</source>
        <translation>끝 돌리기</translation>
    </message>
    <message>
        <source>The relation comes from:</source>
        <translation>관계가 시작하는 곳:</translation>
    </message>
    <message>
        <source>The relation goes to:</source>
        <translation>관계가 가는 곳:</translation>
    </message>
    <message>
        <source>&amp;Redirect</source>
        <translation>돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Change Relation</source>
        <translation>관계 바꾸기</translation>
    </message>
    <message>
        <source>How %1 stands to %2:</source>
        <translation>%1의 %2에 대한 관계:</translation>
    </message>
    <message>
        <source>Add Node</source>
        <translation>노드 더하기</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>종류:</translation>
    </message>
    <message>
        <source>Add Mention</source>
        <translation>언급 더하기</translation>
    </message>
    <message>
        <source>“%1” means:</source>
        <translation>“%1”이(가) 뜻하는 것:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>더하기(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” is a kind of:</source>
        <translation>“%1”의 종류:</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::HistoryDialog</name>
    <message>
        <source>Corrections</source>
        <translation>바로잡기</translation>
    </message>
    <message>
        <source>Filter corrections</source>
        <translation>수정 거르기</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>No correction has these words.</source>
        <translation>이 낱말이 든 바로잡기가 없습니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>유효함</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>&amp;Let Hold Again</source>
        <translation>다시 유효하게(&amp;L)</translation>
    </message>
    <message>
        <source>You have corrected nothing yet. Edit &gt; Correct and the menus of nodes, lines and sentences change what was read; each change is listed here and can be taken back at any time.</source>
        <translation>아직 바로잡은 것이 없습니다. 편집 &gt; 바로잡기와 노드, 선, 문장의 메뉴로 읽은 것을 고칠 수 있습니다. 고친 것은 모두 여기에 나오며 언제든 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::NodeChooser</name>
    <message>
        <source>Find by name</source>
        <translation>이름으로 찾기</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::NodePortrait</name>
    <message>
        <source>Both get this name (Left and Right in the list)</source>
        <translation>둘 다 이 이름이 됩니다 (목록에서 왼쪽, 오른쪽 키)</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <comment>other names</comment>
        <translation>다른 이름: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No sentence names it.</source>
        <translation>언급하는 문장이 없습니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::RelationDialog</name>
    <message>
        <source>Add Relation</source>
        <translation>관계 더하기</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted sentence</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>누가(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>관계(&amp;R):</translation>
    </message>
    <message>
        <source>W&amp;hom:</source>
        <translation>누구를(&amp;H):</translation>
    </message>
    <message>
        <source>The &amp;sentence:</source>
        <translation>문장(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>더하기(&amp;A)</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>다른 노드…</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>누가?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>누구를?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>고르기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::SplitDialog</name>
    <message>
        <source>Added by you</source>
        <translation>직접 더함</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 나누기</translation>
    </message>
    <message>
        <source>Mark what is not the same %1. It becomes a node of its own, with its relations.</source>
        <translation>같은 %1이(가) 아닌 것을 표시하십시오. 그 관계와 함께 별도의 노드가 됩니다.</translation>
    </message>
    <message>
        <source>What each article says</source>
        <translation>각 기사가 말하는 것</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>나누기(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (here by: %2)</source>
        <translation>%1 (여기서는: %2)</translation>
    </message>
    <message>
        <source>just the same people</source>
        <translation>바로 그 사람들</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>다른 것 없음</translation>
    </message>
    <message>
        <source>the same state</source>
        <translation>같은 국가</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>its abbreviation</source>
        <translation>그 약어</translation>
    </message>
    <message>
        <source>the same full name</source>
        <translation>같은 전체 이름</translation>
    </message>
    <message>
        <source>short name and whom they act for</source>
        <translation>짧은 이름과 소속</translation>
    </message>
    <message>
        <source>short name and role</source>
        <translation>짧은 이름과 직책</translation>
    </message>
    <message>
        <source>proper name and year</source>
        <translation>고유 이름과 연도</translation>
    </message>
    <message>
        <source>day and parties</source>
        <translation>날짜와 참가자</translation>
    </message>
    <message>
        <source>the same people at about the same time</source>
        <translation>비슷한 때의 같은 사람들</translation>
    </message>
    <message>
        <source>class and source</source>
        <translation>분류와 출처</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>사용자의 결정</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::SuggestionsDialog</name>
    <message>
        <source>Merge Suggestions</source>
        <translation>합치기 제안</translation>
    </message>
    <message>
        <source>Nodes that may be one</source>
        <translation>하나일 수 있는 노드</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing in this library looks like a duplicate. What is one all the same you can select together and join with Edit &gt; Correct &gt; Merge.</source>
        <translation>이 라이브러리에 겹치는 것이 없어 보입니다. 그래도 하나인 것은 함께 선택해 편집 &gt; 바로잡기 &gt; 합치기로 합칠 수 있습니다.</translation>
    </message>
    <message>
        <source>These may be one, the likeliest first. What you keep apart stays apart and is not suggested again.</source>
        <translation>하나일 수 있는 것들이며, 가능성이 높은 것부터입니다. 따로 둔 것은 계속 따로 있고 다시 제안하지 않습니다.</translation>
    </message>
    <message>
        <source>They are one and get the name chosen (Return in the list)</source>
        <translation>하나이며 고른 이름이 됩니다 (목록에서 Enter 키)</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>따로 두기(&amp;K)</translation>
    </message>
    <message>
        <source>They are different and are not suggested again (Delete in the list)</source>
        <translation>서로 다르며 다시 제안하지 않습니다 (목록에서 Delete 키)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>나중에(&amp;L)</translation>
    </message>
    <message>
        <source>Go on; they are suggested again (Space in the list)</source>
        <translation>넘어갑니다. 나중에 다시 제안합니다 (목록에서 스페이스 키)</translation>
    </message>
    <message>
        <source>The library cannot be read at the moment.</source>
        <translation>지금은 라이브러리를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Looking for nodes that may be one…</source>
        <translation>하나일 수 있는 노드를 찾는 중…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>two names</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This library is empty. When its articles call one and the same by two names, both are listed here with the reasons and the sentences.</source>
        <translation>이 라이브러리는 비어 있습니다. 기사들이 같은 것을 두 이름으로 부르면 둘 다 근거와 문장과 함께 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>What speaks for it: %1.</source>
        <translation>근거: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>한 이름이 다른 이름의 일부</translation>
    </message>
    <message>
        <source>the name is spelt alike</source>
        <translation>이름의 철자가 비슷함</translation>
    </message>
    <message>
        <source>the same words in the name</source>
        <translation>이름에 같은 단어</translation>
    </message>
    <message>
        <source>one is the abbreviation of the other</source>
        <translation>하나가 다른 것의 약어</translation>
    </message>
    <message>
        <source>the same surname</source>
        <translation>같은 성</translation>
    </message>
    <message>
        <source>the same role</source>
        <translation>같은 직책</translation>
    </message>
    <message>
        <source>they act for the same side</source>
        <translation>같은 쪽을 위해 일함</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>같은 때</translation>
    </message>
    <message>
        <source>the same parties</source>
        <translation>같은 참가자</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>같은 장소</translation>
    </message>
    <message>
        <source>they are related to the same others</source>
        <translation>같은 다른 노드와 관계가 있음</translation>
    </message>
</context>
<context>
    <name>cablegraph::help::Guide</name>
    <message>
        <source># User&apos;s Guide

The guide is missing from the program&apos;s data. Install Cablegraph again.</source>
        <translation># 사용 설명서

프로그램 데이터에 설명서가 없습니다. Cablegraph를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>User&apos;s Guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>설명서에서 찾기</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>설명서 본문</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>설명서 차례</translation>
    </message>
    <message>
        <source>guide.md</source>
        <extracomment>The file of the guide in this language; leave it as it is where there is none.</extracomment>
        <translation>guide_ko.md</translation>
    </message>
</context>
<context>
    <name>cablegraph::help::Tour</name>
    <message>
        <source>Short tour</source>
        <translation>짧은 안내</translation>
    </message>
    <message>
        <source>&amp;End Tour</source>
        <translation>안내 끝내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>마침(&amp;D)</translation>
    </message>
</context>
<context>
    <name>cablegraph::jobs::JobBar</name>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>분석하는 중</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>저장하는 중</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>배치하는 중</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Measuring the graph</source>
        <translation>그래프를 재는 중</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1… %2 %</source>
        <translation>%1… %2 %</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %3 중 %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop this work; what is done already stays</source>
        <translation>이 작업을 멈춥니다. 이미 한 것은 남습니다</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>작업 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>멈추는 중…</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::DockTitle</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>이 패널을 닫습니다. 보기 메뉴에서 다시 열 수 있습니다</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 닫기</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::ExportBriefingDialog</name>
    <message>
        <source>The &amp;whole library</source>
        <translation>전체 라이브러리(&amp;W)</translation>
    </message>
    <message>
        <source>What is &amp;shown</source>
        <translation>보이는 것(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;PDF, for print</source>
        <translation>인쇄용 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;HTML, for any browser</source>
        <translation>브라우저용 HTML(&amp;H)</translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation>브리핑 내보내기</translation>
    </message>
    <message>
        <source>The selected &amp;node</source>
        <translation>선택한 노드(&amp;N)</translation>
    </message>
    <message>
        <source>The selected &amp;node, %1</source>
        <translation>선택한 노드(&amp;N), %1</translation>
    </message>
    <message>
        <source>briefing</source>
        <comment>file name</comment>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>As</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>제목(&amp;T):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>파일(&amp;I):</translation>
    </message>
    <message>
        <source>The picture, the main actors, meetings in order of time, threats with who poses and who counters them, and contested claims with both sides; each statement with its sentence, article and date.</source>
        <translation>그림, 주요 행위자, 시간순 회담, 위협과 그 주체 및 대응하는 쪽, 논란이 있는 주장과 그 양쪽. 모든 진술에 문장, 기사, 날짜가 붙습니다.</translation>
    </message>
    <message>
        <source>The file name must end in .pdf or .html.</source>
        <translation>파일 이름은 .pdf나 .html로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Briefings (*.pdf *.html)</source>
        <translation>브리핑 (*.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::ExportDataDialog</name>
    <message>
        <source>Cablegraph JSON</source>
        <translation>Cablegraph JSON</translation>
    </message>
    <message>
        <source>Cablegraph JSON on one line, with texts</source>
        <translation>Cablegraph JSON 한 줄, 본문 포함</translation>
    </message>
    <message>
        <source>GraphML for Gephi and Cytoscape</source>
        <translation>Gephi와 Cytoscape용 GraphML</translation>
    </message>
    <message>
        <source>GraphML for yEd</source>
        <translation>yEd용 GraphML</translation>
    </message>
    <message>
        <source>GEXF for Gephi</source>
        <translation>Gephi용 GEXF</translation>
    </message>
    <message>
        <source>XGMML for Cytoscape</source>
        <translation>Cytoscape용 XGMML</translation>
    </message>
    <message>
        <source>DOT for Graphviz</source>
        <translation>Graphviz용 DOT</translation>
    </message>
    <message>
        <source>Table of links with their sentences</source>
        <translation>연결과 그 문장의 표</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>노드의 표</translation>
    </message>
    <message>
        <source>Table of links, one row each</source>
        <translation>연결의 표, 하나에 한 줄</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle</source>
        <translation>STIX 2.1 묶음</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle, standard relationships only</source>
        <translation>STIX 2.1 묶음, 표준 관계만</translation>
    </message>
    <message>
        <source>FollowTheMoney for Aleph</source>
        <translation>Aleph용 FollowTheMoney</translation>
    </message>
    <message>
        <source>Web annotations of the sentences</source>
        <translation>문장의 웹 주석</translation>
    </message>
    <message>
        <source>Cypher for Neo4j</source>
        <translation>Neo4j용 Cypher</translation>
    </message>
    <message>
        <source>nodes without a link</source>
        <translation>연결 없는 노드</translation>
    </message>
    <message>
        <source>links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>places on the drawing</source>
        <translation>그림에서의 위치</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>dates of what happened</source>
        <translation>일이 일어난 날짜</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>the exact place of the words in the article</source>
        <translation>기사에서 말의 정확한 자리</translation>
    </message>
    <message>
        <source>whether it is asserted, alleged, denied or planned</source>
        <translation>서술, 주장, 부인, 예정의 구별</translation>
    </message>
    <message>
        <source>who is cited</source>
        <translation>누구의 말인지</translation>
    </message>
    <message>
        <source>the whole texts of the articles</source>
        <translation>기사 전문</translation>
    </message>
    <message>
        <source>This format carries everything.</source>
        <translation>이 형식은 모든 것을 담습니다.</translation>
    </message>
    <message>
        <source>Not carried: %1.</source>
        <translation>담지 않는 것: %1.</translation>
    </message>
    <message>
        <source>The &amp;whole library</source>
        <translation>전체 라이브러리(&amp;W)</translation>
    </message>
    <message>
        <source>Only what is &amp;shown</source>
        <translation>보이는 것만(&amp;S)</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>데이터 내보내기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>파일(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::GraphTasks</name>
    <message>
        <source>Arrange Again</source>
        <translation>다시 배치</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냄</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryController</name>
    <message>
        <source>There is no text to read in what was copied.</source>
        <translation>복사한 것에 읽을 글이 없습니다.</translation>
    </message>
    <message>
        <source>Articles added: %1</source>
        <translation>더한 기사: %1</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>이미 라이브러리에 있음: %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles could not be read.</source>
        <translation>기사 %2건 중 %1건을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>One article is not in English (%1). It can be read and searched, but nothing is drawn from it.</source>
        <translation>영어가 아닌 기사가 1건 있습니다 (%1). 읽고 검색할 수 있지만 그래프는 그려지지 않습니다.</translation>
    </message>
    <message>
        <source>%1 articles are not in English (%2). They can be read and searched, but nothing is drawn from them.</source>
        <translation>영어가 아닌 기사가 %1건 있습니다 (%2). 읽고 검색할 수 있지만 그래프는 그려지지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. The text stays in the library.</source>
        <translation>“%1”이(가) 더는 그 자리에 없습니다. 본문은 라이브러리에 남아 있습니다.</translation>
    </message>
    <message>
        <source>This article was not read from a file (%1). The text in the library is all there is.</source>
        <translation>이 기사는 파일에서 읽은 것이 아닙니다 (%1). 라이브러리의 본문이 전부입니다.</translation>
    </message>
    <message>
        <source>These are sample articles with invented events. Open your own with File &gt; Open Articles…, or drop them on the window.</source>
        <translation>지어낸 사건을 담은 예제 기사입니다. 파일 &gt; 기사 열기…로 자신의 기사를 열거나 창으로 끌어 오십시오.</translation>
    </message>
    <message>
        <source>Show Me &amp;Around</source>
        <translation>안내 보기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>예제 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>“%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Removed %1 articles.</source>
        <translation>기사 %1건을 제거했습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>The sample articles are missing. Install Cablegraph again.</source>
        <translation>예제 기사가 없습니다. Cablegraph를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>There is no library to put articles in. Make one with File &gt; New Library…</source>
        <translation>기사를 넣을 라이브러리가 없습니다. 파일 &gt; 새 라이브러리…로 만드십시오.</translation>
    </message>
    <message>
        <source>“%1” is write-protected and cannot take or give up articles. Open or make another library first.</source>
        <translation>“%1”은(는) 쓰기 금지되어 기사를 더하거나 뺄 수 없습니다. 먼저 다른 라이브러리를 열거나 만드십시오.</translation>
    </message>
    <message>
        <source>Another window changed this library. It is shown as it is now.</source>
        <translation>다른 창이 이 라이브러리를 바꾸었습니다. 지금의 모습이 보입니다.</translation>
    </message>
    <message>
        <source>Another window changed this library meanwhile, so this could not be done. The library is shown as it is now.</source>
        <translation>그사이 다른 창이 이 라이브러리를 바꾸어 이 작업을 하지 못했습니다. 지금의 모습이 보입니다.</translation>
    </message>
    <message>
        <source>Graphs are read from Cablegraph&apos;s JSON, GraphML, GEXF and CSV; a table needs a first row with Source and Target, or with Id and Label.</source>
        <translation>그래프는 Cablegraph JSON, GraphML, GEXF, CSV에서 읽습니다. 표의 첫 줄에는 Source와 Target, 또는 Id와 Label이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The library has all of %1 already.</source>
        <translation>라이브러리에 %1의 모든 것이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1을(를) 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryOpener</name>
    <message>
        <source>“%1” is write-protected: you can look at it, but not add or remove articles. To do that, open or make another library.</source>
        <translation>“%1”은(는) 쓰기 금지되어 볼 수는 있지만 기사를 더하거나 뺄 수 없습니다. 그러려면 다른 라이브러리를 열거나 만드십시오.</translation>
    </message>
    <message>
        <source>Articles are kept only until you close this window. To keep them, make a library in a folder of your own with File &gt; New Library…</source>
        <translation>기사는 이 창을 닫을 때까지만 보관됩니다. 계속 보관하려면 파일 &gt; 새 라이브러리…로 자신의 폴더에 라이브러리를 만드십시오.</translation>
    </message>
    <message>
        <source>&amp;Make It</source>
        <translation>만들기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryUpkeep</name>
    <message>
        <source>Today&apos;s copy of the library could not be made. %1</source>
        <translation>오늘의 라이브러리 사본을 만들지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The library is whole: nothing is missing or damaged.</source>
        <translation>라이브러리는 온전합니다. 빠지거나 손상된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The library is damaged. Go on with one of the dated copies beside it, and read newer articles again.</source>
        <translation>라이브러리가 손상되었습니다. 옆에 있는 날짜별 사본으로 계속하고, 그 뒤의 기사를 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>Compacted the library: %1 saved</source>
        <translation>라이브러리를 압축함: %1 절약</translation>
    </message>
    <message>
        <source>Articles read again: %1</source>
        <translation>다시 읽은 기사: %1</translation>
    </message>
    <message>
        <source>Articles added: %1  ·  Corrections taken over: %2</source>
        <translation>더한 기사: %1  ·  가져온 수정: %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::MainWindow</name>
    <message>
        <source>The graph</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>States, officials, organizations, meetings and threats, and what ties them. Click on a node or a line to ask why it is there. Drag to move, turn the wheel to zoom; the legend explains shapes, colours and patterns.</source>
        <translation>국가, 공직자, 단체, 회담, 위협과 그들을 잇는 것입니다. 노드나 선을 클릭하면 왜 있는지 알 수 있습니다. 끌면 움직이고 휠을 돌리면 확대·축소됩니다. 범례가 모양, 색, 무늬를 설명합니다.</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>그 이유</translation>
    </message>
    <message>
        <source>The inspector lists every sentence behind what you selected, who is cited for it, and whether it is asserted, alleged, denied or planned. A click on a sentence goes to its place in the article.</source>
        <translation>속성 패널은 선택한 것의 근거가 되는 모든 문장과 인용된 이, 그리고 서술·주장·부인·예정 여부를 보여 줍니다. 문장을 클릭하면 기사의 그 자리로 갑니다.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>The text as it was read, with the sentences of your selection marked. Click on a marked name to select its node.</source>
        <translation>읽은 그대로의 본문이며, 선택한 것의 문장이 표시됩니다. 표시된 이름을 클릭하면 그 노드가 선택됩니다.</translation>
    </message>
    <message>
        <source>Less at a time</source>
        <translation>한 번에 조금씩</translation>
    </message>
    <message>
        <source>Filters keep what you ask for: kinds, threats, states, claims, sources and dates. Each choice says how much it stands for.</source>
        <translation>필터는 원하는 것만 남깁니다: 종류, 위협, 국가, 주장, 출처, 날짜. 선택지마다 얼마나 해당하는지 보입니다.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>이제 직접</translation>
    </message>
    <message>
        <source>Open your own articles from the File menu, or drop them on the window. Edit &gt; Correct mends what was misread, File &gt; Export takes pictures and data along. F1 opens the guide.</source>
        <translation>파일 메뉴에서 자신의 기사를 열거나 창으로 끌어 오십시오. 편집 &gt; 바로잡기는 잘못 읽은 것을 고치고, 파일 &gt; 내보내기는 그림과 데이터를 가져갑니다. F1을 누르면 설명서가 열립니다.</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>끌어 온 글</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>기사 목록을 보이거나 숨깁니다</translation>
    </message>
    <message>
        <source>Article Text</source>
        <translation>기사 본문</translation>
    </message>
    <message>
        <source>Show or hide the text of the article</source>
        <translation>기사 본문을 보이거나 숨깁니다</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selection</source>
        <translation>선택한 것에 대해 알려진 것을 보이거나 숨깁니다</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Show or hide the search for names and sentences</source>
        <translation>이름과 문장 검색을 보이거나 숨깁니다</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Choose what is shown of the graph</source>
        <translation>그래프에서 무엇을 볼지 고릅니다</translation>
    </message>
    <message>
        <source>This node is filtered out or hidden, so it is not on the drawing.</source>
        <translation>이 노드는 필터로 걸러졌거나 숨겨져 그림에 없습니다.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>List nodes, links and sentences</source>
        <translation>노드, 연결, 문장을 나열합니다</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Find how two nodes hang together</source>
        <translation>두 노드가 어떻게 이어지는지 찾습니다</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>시간표</translation>
    </message>
    <message>
        <source>Show when things happened, and filter the graph by days</source>
        <translation>일이 일어난 때를 보이고 날짜로 그래프를 거릅니다</translation>
    </message>
    <message>
        <source>Contested Claims</source>
        <translation>논란이 있는 주장</translation>
    </message>
    <message>
        <source>List what some assert and others deny, both sides beside each other</source>
        <translation>한쪽이 말하고 다른 쪽이 부인하는 것을 양쪽을 나란히 나열합니다</translation>
    </message>
    <message>
        <source>Dyads</source>
        <translation>양자 관계</translation>
    </message>
    <message>
        <source>Show how two states dealt with each other, month by month</source>
        <translation>두 나라가 서로를 어떻게 대했는지 달마다 보여 줍니다</translation>
    </message>
    <message>
        <source>Cablegraph</source>
        <translation>Cablegraph</translation>
    </message>
    <message>
        <source>%1 — Cablegraph</source>
        <translation>%1 — Cablegraph</translation>
    </message>
    <message>
        <source>Articles: %1  ·  Nodes: %2  ·  Links: %3</source>
        <translation>기사: %1  ·  노드: %2  ·  연결: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Show what is new, gone and changed between two filters, two days or two libraries</source>
        <translation>두 필터, 두 날, 두 라이브러리 사이에 추가되고 사라지고 변경된 것을 봅니다</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::MeasureLook</name>
    <message>
        <source>Betweenness</source>
        <translation>매개 중심성</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>페이지랭크</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>집단</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>연결 수</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Nothing Opened Yet</source>
        <translation>아직 연 것이 없음</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (없음)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::WindowActions</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>합치기(&amp;M)…</translation>
    </message>
    <message>
        <source>Say that what is selected is the same as something else</source>
        <translation>선택한 것이 다른 것과 같다고 말합니다</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>나누기(&amp;S)…</translation>
    </message>
    <message>
        <source>Say that some articles mean something else by this name</source>
        <translation>일부 기사는 이 이름으로 다른 것을 뜻한다고 말합니다</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>이름 바꾸기(&amp;N)…</translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation>선택한 것에 다른 이름을 붙입니다</translation>
    </message>
    <message>
        <source>Change &amp;Kind…</source>
        <translation>종류 바꾸기(&amp;K)…</translation>
    </message>
    <message>
        <source>Say that what is selected is of another kind</source>
        <translation>선택한 것이 다른 종류라고 말합니다</translation>
    </message>
    <message>
        <source>Change &amp;Role…</source>
        <translation>직책 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the person selected another role</source>
        <translation>선택한 인물에게 다른 직책을 줍니다</translation>
    </message>
    <message>
        <source>Change &amp;Class…</source>
        <translation>분류 바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>Put the threat selected into another class</source>
        <translation>선택한 위협을 다른 분류에 넣습니다</translation>
    </message>
    <message>
        <source>Redirect S&amp;ource…</source>
        <translation>시작 돌리기(&amp;O)…</translation>
    </message>
    <message>
        <source>Let the relation selected come from somewhere else</source>
        <translation>선택한 관계가 다른 곳에서 시작하게 합니다</translation>
    </message>
    <message>
        <source>Redirect &amp;Target…</source>
        <translation>끝 돌리기(&amp;T)…</translation>
    </message>
    <message>
        <source>Let the relation selected go somewhere else</source>
        <translation>선택한 관계가 다른 곳으로 가게 합니다</translation>
    </message>
    <message>
        <source>Change R&amp;elation…</source>
        <translation>관계 바꾸기(&amp;E)…</translation>
    </message>
    <message>
        <source>Make another relation of the one selected</source>
        <translation>선택한 관계를 다른 관계로 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Delete Relation</source>
        <translation>관계 지우기(&amp;D)</translation>
    </message>
    <message>
        <source>Say that the sentences do not say so</source>
        <translation>문장이 그렇게 말하지 않는다고 말합니다</translation>
    </message>
    <message>
        <source>&amp;Add Node…</source>
        <translation>노드 더하기(&amp;A)…</translation>
    </message>
    <message>
        <source>Put something into the graph that no article names so</source>
        <translation>어느 기사도 그렇게 부르지 않는 것을 그래프에 넣습니다</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>바로잡기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Search names and sentences</source>
        <translation>이름과 문장을 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Back to Previous Filter</source>
        <translation>이전 필터로(&amp;B)</translation>
    </message>
    <message>
        <source>Look through the filter before this one again</source>
        <translation>이것 전의 필터로 다시 봅니다</translation>
    </message>
    <message>
        <source>Forw&amp;ard to Next Filter</source>
        <translation>다음 필터로(&amp;A)</translation>
    </message>
    <message>
        <source>Look through the filter again that came after this one</source>
        <translation>이것 다음의 필터로 다시 봅니다</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>필터 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Show everything that the filter hides</source>
        <translation>필터가 숨기는 모든 것을 봅니다</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>Show the hidden neighbours of what is selected</source>
        <translation>선택한 것의 숨겨진 이웃을 봅니다</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>접기(&amp;O)</translation>
    </message>
    <message>
        <source>Hide the neighbours that hang on what is selected alone</source>
        <translation>선택한 것에만 이어진 이웃을 숨깁니다</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Take what is selected off the drawing</source>
        <translation>선택한 것을 그림에서 뺍니다</translation>
    </message>
    <message>
        <source>Show &amp;Only Selection</source>
        <translation>선택한 것만 보기(&amp;O)</translation>
    </message>
    <message>
        <source>Look at what is selected alone</source>
        <translation>선택한 것만 봅니다</translation>
    </message>
    <message>
        <source>Sho&amp;w All Hidden</source>
        <translation>숨긴 것 모두 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Show every node again</source>
        <translation>모든 노드를 다시 봅니다</translation>
    </message>
    <message>
        <source>Neighbours &amp;Follow a Dragged Node</source>
        <translation>이웃이 끄는 노드를 따름(&amp;F)</translation>
    </message>
    <message>
        <source>Let springs move the neighbourhood (Space on the graph)</source>
        <translation>용수철이 주변을 움직이게 합니다 (그래프에서 스페이스)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>전체 보기(&amp;V)</translation>
    </message>
    <message>
        <source>Show the whole graph in a corner while only a part is in view</source>
        <translation>일부만 보일 때 전체 그래프를 구석에 보입니다</translation>
    </message>
    <message>
        <source>P&amp;an</source>
        <translation>옮기기(&amp;A)</translation>
    </message>
    <message>
        <source>A drag on the empty sheet moves it</source>
        <translation>빈 자리를 끌면 화면이 움직입니다</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>사각형(&amp;R)</translation>
    </message>
    <message>
        <source>A drag selects what lies in a rectangle (Shift+drag)</source>
        <translation>끌면 사각형 안의 것을 선택합니다 (Shift+끌기)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>올가미(&amp;L)</translation>
    </message>
    <message>
        <source>A drag selects what it goes round (Alt+drag)</source>
        <translation>끌면 둘러싼 것을 선택합니다 (Alt+끌기)</translation>
    </message>
    <message>
        <source>User&apos;s &amp;Guide</source>
        <translation>사용 설명서(&amp;G)</translation>
    </message>
    <message>
        <source>Read how to use Cablegraph</source>
        <translation>Cablegraph 사용법을 읽습니다</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>짧은 안내(&amp;T)</translation>
    </message>
    <message>
        <source>Be shown what is where, in five steps</source>
        <translation>무엇이 어디에 있는지 다섯 단계로 봅니다</translation>
    </message>
    <message>
        <source>&amp;Sample Articles</source>
        <translation>예제 기사(&amp;S)</translation>
    </message>
    <message>
        <source>Read the sample articles into the library</source>
        <translation>예제 기사를 라이브러리로 읽습니다</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>이것은 무엇?(&amp;W)</translation>
    </message>
    <message>
        <source>Click on anything to be told what it is for</source>
        <translation>무엇이든 클릭하면 쓰임새를 알려 줍니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>바로 가기 키(&amp;K)</translation>
    </message>
    <message>
        <source>List keys and what the mouse does</source>
        <translation>키와 마우스의 쓰임을 나열합니다</translation>
    </message>
    <message>
        <source>&amp;About Cablegraph</source>
        <translation>Cablegraph 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>버전과 사용 허가</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Read all articles in a folder and those below it</source>
        <translation>폴더와 그 아래의 모든 기사를 읽습니다</translation>
    </message>
    <message>
        <source>New Article from &amp;Clipboard</source>
        <translation>클립보드에서 새 기사(&amp;C)</translation>
    </message>
    <message>
        <source>Read the text or web page that was copied last as an article</source>
        <translation>마지막에 복사한 글이나 웹 페이지를 기사로 읽습니다</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>Open Ori&amp;ginal</source>
        <translation>원본 열기(&amp;G)</translation>
    </message>
    <message>
        <source>Open the file or page that the shown article was read from, in the program that is meant for it</source>
        <translation>보고 있는 기사를 읽어 온 파일이나 페이지를 알맞은 프로그램으로 엽니다</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>폴더 지켜보기(&amp;W)…</translation>
    </message>
    <message>
        <source>Read articles as they come into a folder</source>
        <translation>폴더에 들어오는 기사를 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Same for All</source>
        <translation>모두 같게(&amp;S)</translation>
    </message>
    <message>
        <source>Draw all nodes in one size</source>
        <translation>모든 노드를 같은 크기로 그립니다</translation>
    </message>
    <message>
        <source>&amp;Degree</source>
        <translation>연결 수(&amp;D)</translation>
    </message>
    <message>
        <source>Draw nodes with many lines larger</source>
        <translation>선이 많은 노드를 크게 그립니다</translation>
    </message>
    <message>
        <source>&amp;Betweenness</source>
        <translation>매개 중심성(&amp;B)</translation>
    </message>
    <message>
        <source>Draw nodes larger that lie between many others</source>
        <translation>다른 많은 노드 사이에 있는 노드를 크게 그립니다</translation>
    </message>
    <message>
        <source>&amp;PageRank</source>
        <translation>페이지랭크(&amp;P)</translation>
    </message>
    <message>
        <source>Draw nodes larger that important ones lead to</source>
        <translation>중요한 노드가 가리키는 노드를 크게 그립니다</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>Colour nodes by what they are</source>
        <translation>무엇인지에 따라 노드에 색을 입힙니다</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>집단(&amp;C)</translation>
    </message>
    <message>
        <source>One colour for nodes that are joined among themselves</source>
        <translation>서로 이어진 노드에 한 가지 색을 입힙니다</translation>
    </message>
    <message>
        <source>Colour nodes by their number of lines</source>
        <translation>선의 수에 따라 노드에 색을 입힙니다</translation>
    </message>
    <message>
        <source>Colour nodes by how many others they lie between</source>
        <translation>얼마나 많은 노드 사이에 있는지에 따라 색을 입힙니다</translation>
    </message>
    <message>
        <source>Colour nodes by how important those are that lead to them</source>
        <translation>가리키는 노드가 얼마나 중요한지에 따라 색을 입힙니다</translation>
    </message>
    <message>
        <source>Select Within &amp;Two Steps</source>
        <translation>두 단계 안 선택(&amp;T)</translation>
    </message>
    <message>
        <source>Select the selected nodes&apos; neighbours and theirs</source>
        <translation>선택한 노드의 이웃과 그 이웃을 선택합니다</translation>
    </message>
    <message>
        <source>Select Within T&amp;hree Steps</source>
        <translation>세 단계 안 선택(&amp;H)</translation>
    </message>
    <message>
        <source>Select everything that is three lines or less from the selected nodes</source>
        <translation>선택한 노드에서 선 세 개 이내의 모든 것을 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Find Paths Between Two Nodes</source>
        <translation>두 노드 사이의 경로 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Show how the two selected nodes hang together</source>
        <translation>선택한 두 노드가 어떻게 이어지는지 봅니다</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose how the program looks, reads and is reached by keys</source>
        <translation>프로그램의 모습, 읽는 방식, 키를 고릅니다</translation>
    </message>
    <message>
        <source>Choose the colours of the window</source>
        <translation>창의 색을 고릅니다</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>시스템 따르기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>기사 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Read articles into the library and draw them</source>
        <translation>기사를 라이브러리로 읽어 그립니다</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>새 라이브러리(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty library file and open it</source>
        <translation>빈 라이브러리 파일을 만들어 엽니다</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>라이브러리 열기(&amp;L)…</translation>
    </message>
    <message>
        <source>Open another library file</source>
        <translation>다른 라이브러리 파일을 엽니다</translation>
    </message>
    <message>
        <source>I&amp;mport Library…</source>
        <translation>라이브러리 가져오기(&amp;M)…</translation>
    </message>
    <message>
        <source>Take over the articles and corrections of another library</source>
        <translation>다른 라이브러리의 기사와 수정을 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;Verify Library</source>
        <translation>라이브러리 검사(&amp;V)</translation>
    </message>
    <message>
        <source>Look through the whole file for damage</source>
        <translation>파일 전체에 손상이 있는지 봅니다</translation>
    </message>
    <message>
        <source>&amp;Compact Library</source>
        <translation>라이브러리 압축(&amp;C)</translation>
    </message>
    <message>
        <source>Give back the room that removed articles left</source>
        <translation>제거한 기사가 남긴 자리를 돌려줍니다</translation>
    </message>
    <message>
        <source>Export &amp;Image…</source>
        <translation>그림 내보내기(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the graph as PNG, SVG or PDF</source>
        <translation>그래프를 PNG, SVG, PDF로 씁니다</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>데이터 내보내기(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the graph with its sentences for other programs</source>
        <translation>그래프와 그 문장을 다른 프로그램용으로 씁니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>창을 닫고 프로그램을 끝냅니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>되돌린 변경을 다시 합니다</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>출처와 함께 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the sentences about what is selected, each with its source</source>
        <translation>선택한 것에 관한 문장을 각각의 출처와 함께 복사합니다</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select every node</source>
        <translation>모든 노드를 선택합니다</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>선택 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>아무것도 선택하지 않습니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt Mention</source>
        <translation>다음 언급(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place that names what is selected</source>
        <translation>선택한 것을 언급하는 다음 자리로 갑니다</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>이전 언급(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the place before that names what is selected</source>
        <translation>선택한 것을 언급하는 이전 자리로 갑니다</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Show the graph larger</source>
        <translation>그래프를 크게 봅니다</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Show the graph smaller</source>
        <translation>그래프를 작게 봅니다</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>전체 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>그래프 전체를 봅니다</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>선택 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>선택한 것을 되도록 크게 봅니다</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>범례(&amp;L)</translation>
    </message>
    <message>
        <source>Explain shapes, colours and line patterns</source>
        <translation>모양, 색, 선의 무늬를 설명합니다</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>화면 전체를 씁니다</translation>
    </message>
    <message>
        <source>&amp;Reset Window Layout</source>
        <translation>창 배치 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>모든 패널을 처음 자리로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Arrange Again</source>
        <translation>다시 배치(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange all nodes anew as they were arranged last, except the pinned ones</source>
        <translation>고정된 것을 뺀 모든 노드를 마지막 방식으로 새로 배치합니다</translation>
    </message>
    <message>
        <source>Select &amp;Neighbours</source>
        <translation>이웃 선택(&amp;N)</translation>
    </message>
    <message>
        <source>Add everything joined to what is selected</source>
        <translation>선택한 것에 이어진 모든 것을 더합니다</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are when the graph is arranged</source>
        <translation>그래프를 배치할 때 선택한 노드를 그 자리에 둡니다</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>배치: %1</translation>
    </message>
    <message>
        <source>By &amp;Force</source>
        <translation>힘으로(&amp;F)</translation>
    </message>
    <message>
        <source>Joined nodes near each other, others apart</source>
        <translation>이어진 노드는 가까이, 나머지는 멀리</translation>
    </message>
    <message>
        <source>In &amp;Rings by Kind</source>
        <translation>종류별 고리로(&amp;R)</translation>
    </message>
    <message>
        <source>States inmost, a ring around them for each other kind</source>
        <translation>국가는 가운데, 다른 종류는 저마다 둘레의 고리에</translation>
    </message>
    <message>
        <source>In &amp;Columns by Kind</source>
        <translation>종류별 열로(&amp;C)</translation>
    </message>
    <message>
        <source>A column for each kind of node</source>
        <translation>노드 종류마다 열 하나</translation>
    </message>
    <message>
        <source>By &amp;Time</source>
        <translation>시간순으로(&amp;T)</translation>
    </message>
    <message>
        <source>From left to right by date, a lane for each kind of node</source>
        <translation>날짜에 따라 왼쪽에서 오른쪽으로, 종류마다 줄 하나</translation>
    </message>
    <message>
        <source>On the &amp;Map</source>
        <translation>지도 위에(&amp;M)</translation>
    </message>
    <message>
        <source>States where they lie in the world, everything else around them</source>
        <translation>국가는 세계에서의 자리에, 나머지는 그 둘레에</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>그래프(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>배치(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>크기 기준(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>색 기준(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>기본 도구 모음</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>고정 해제(&amp;P)</translation>
    </message>
    <message>
        <source>The graph: states, officials, organizations, meetings and threats, and what ties them. Click on a node or a line to see the sentences that say so. Drag to move, turn the wheel to zoom.</source>
        <translation>그래프: 국가, 공직자, 단체, 회담, 위협과 그들을 잇는 것입니다. 노드나 선을 클릭하면 그렇게 말하는 문장이 보입니다. 끌면 움직이고 휠을 돌리면 확대·축소됩니다.</translation>
    </message>
    <message>
        <source>The articles of the library. The one you click on is shown as text below. Select some to filter, copy or remove them.</source>
        <translation>라이브러리의 기사입니다. 클릭한 기사의 본문이 아래에 보입니다. 선택해서 거르거나 복사하거나 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>Finds names and sentences while you type. Enter goes to what is found.</source>
        <translation>입력하는 동안 이름과 문장을 찾습니다. Enter를 누르면 찾은 곳으로 갑니다.</translation>
    </message>
    <message>
        <source>The article as it was read. Sentences behind your selection are marked, and so are names: a click on one selects its node.</source>
        <translation>읽은 그대로의 기사입니다. 선택한 것의 근거 문장과 이름이 표시됩니다. 이름을 클릭하면 그 노드가 선택됩니다.</translation>
    </message>
    <message>
        <source>Keeps on the graph what you check here, and nothing else. Each choice says how much it stands for.</source>
        <translation>여기서 표시한 것만 그래프에 남깁니다. 선택지마다 얼마나 해당하는지 보입니다.</translation>
    </message>
    <message>
        <source>What is known of your selection: every sentence by relation, who is cited for it, and whether it is asserted, alleged, denied or planned. “Why?” tells the rule behind it.</source>
        <translation>선택한 것에 대해 알려진 것: 관계별 모든 문장, 인용된 이, 서술·주장·부인·예정 여부. “이유?”가 그 규칙을 말해 줍니다.</translation>
    </message>
    <message>
        <source>Lists nodes, links and sentences of the graph, to sort, filter, copy and save.</source>
        <translation>그래프의 노드, 연결, 문장을 나열합니다. 정렬하고 거르고 복사하고 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Tells how two nodes hang together: every short path as a chain of sentences.</source>
        <translation>두 노드가 어떻게 이어지는지 말합니다. 짧은 경로마다 문장의 사슬로 보입니다.</translation>
    </message>
    <message>
        <source>Lays events and articles along time. A drag along the ruler keeps some days on the graph.</source>
        <translation>사건과 기사를 시간에 따라 늘어놓습니다. 눈금을 따라 끌면 며칠만 그래프에 남습니다.</translation>
    </message>
    <message>
        <source>What some assert and others deny: who says so beside who denies it.</source>
        <translation>한쪽이 말하고 다른 쪽이 부인하는 것: 말하는 이와 부인하는 이를 나란히 보입니다.</translation>
    </message>
    <message>
        <source>How two states dealt with each other month by month, from conflict to cooperation.</source>
        <translation>두 나라가 달마다 서로를 어떻게 대했는지, 갈등에서 협력까지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Say when the article that is shown was published</source>
        <translation>보고 있는 기사가 언제 나왔는지 말합니다</translation>
    </message>
    <message>
        <source>Merge Su&amp;ggestions…</source>
        <translation>합치기 제안(&amp;G)…</translation>
    </message>
    <message>
        <source>Look for nodes that may be one</source>
        <translation>하나일 수 있는 노드를 찾습니다</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>수정 목록(&amp;I)…</translation>
    </message>
    <message>
        <source>List all that was corrected, to take it back</source>
        <translation>바로잡은 모든 것을 나열하여 되돌릴 수 있게 합니다</translation>
    </message>
    <message>
        <source>Say which node the words marked in the article mean</source>
        <translation>기사에서 표시한 말이 어느 노드를 뜻하는지 말합니다</translation>
    </message>
    <message>
        <source>Make a node of the name marked in the article</source>
        <translation>기사에서 표시한 이름을 노드로 만듭니다</translation>
    </message>
    <message>
        <source>Say what the sentence marked in the article says</source>
        <translation>기사에서 표시한 문장이 무엇을 말하는지 말합니다</translation>
    </message>
    <message>
        <source>Read All A&amp;gain</source>
        <translation>모두 다시 읽기(&amp;G)</translation>
    </message>
    <message>
        <source>Read all articles again, as this version and your own words do; corrections stay</source>
        <translation>모든 기사를 이 버전과 자신의 단어로 다시 읽습니다. 수정은 남습니다</translation>
    </message>
    <message>
        <source>Set Art&amp;icle Date…</source>
        <translation>기사 날짜 정하기(&amp;I)…</translation>
    </message>
    <message>
        <source>Marked &amp;Words Mean…</source>
        <translation>표시한 말의 뜻(&amp;W)…</translation>
    </message>
    <message>
        <source>Add Node &amp;from Marked Words…</source>
        <translation>표시한 말로 노드 더하기(&amp;F)…</translation>
    </message>
    <message>
        <source>Add Re&amp;lation from Marked Sentence…</source>
        <translation>표시한 문장으로 관계 더하기(&amp;L)…</translation>
    </message>
    <message>
        <source>a part of the library, chosen by hand</source>
        <translation>손으로 고른 라이브러리의 일부</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Show how the graph will look on paper, and print it</source>
        <translation>그래프가 종이에서 어떻게 보일지 살피고 인쇄합니다</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>그림 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the graph as a picture, for a document or a message</source>
        <translation>문서나 메시지에 쓰도록 그래프를 그림으로 복사합니다</translation>
    </message>
    <message>
        <source>Export &amp;Briefing…</source>
        <translation>브리핑 내보내기(&amp;B)…</translation>
    </message>
    <message>
        <source>Write actors, meetings, threats and contested claims with their sentences, to read or to print</source>
        <translation>행위자, 회담, 위협, 논란이 있는 주장을 그 문장과 함께 읽거나 인쇄하도록 씁니다</translation>
    </message>
    <message>
        <source>The graph is too large to be copied: export it instead.</source>
        <translation>그래프가 너무 커서 복사할 수 없습니다. 대신 내보내십시오.</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>그림을 복사했습니다</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>&amp;Bundle Lines</source>
        <translation>선 묶기(&amp;B)</translation>
    </message>
    <message>
        <source>Let long lines run together along others, to see through many</source>
        <translation>선이 많아도 잘 보이도록 긴 선을 다른 선을 따라 함께 흐르게 합니다</translation>
    </message>
    <message>
        <source>Import Grap&amp;h…</source>
        <translation>그래프 가져오기(&amp;H)…</translation>
    </message>
    <message>
        <source>Take over a graph that Cablegraph or another program wrote: JSON, GraphML, GEXF or CSV</source>
        <translation>Cablegraph나 다른 프로그램이 쓴 그래프를 가져옵니다: JSON, GraphML, GEXF, CSV</translation>
    </message>
    <message>
        <source>What is new, gone and changed between two filters, two days or two libraries.</source>
        <translation>두 필터, 두 날, 두 라이브러리 사이에 새로 생기고 없어지고 바뀐 것.</translation>
    </message>
</context>
<context>
    <name>cablegraph::notices::NoticeFrame</name>
    <message>
        <source>Information</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세히(&amp;D)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 알림을 닫습니다</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticleDelegate</name>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>%1  ·  in %2</source>
        <comment>date, language</comment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticlesModel</name>
    <message>
        <source>%1
%2</source>
        <comment>title, origin of an article</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>
In %1: it can be read and searched, but nothing is drawn from it.</source>
        <translation>
%1: 읽고 검색할 수 있지만 그래프는 그려지지 않습니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>title, language of an article</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticlesPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>기사 거르기</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>&amp;Copy Title</source>
        <translation>제목 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>라이브러리에서 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Original</source>
        <translation>원본 열기(&amp;O)</translation>
    </message>
    <message>
        <source>No articles yet.

Open some with File &gt; Open Articles… or drop them on the window.</source>
        <translation>아직 기사가 없습니다.

파일 &gt; 기사 열기…로 열거나 창으로 끌어 오십시오.</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>이 단어가 모두 든 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Set Article &amp;Date…</source>
        <translation>기사 날짜 정하기(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ComparePanel</name>
    <message>
        <source>New (%1)</source>
        <translation>추가됨 (%1)</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>사라짐 (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>변경됨 (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Sentences: %1 → %2</source>
        <translation>문장: %1 → %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mark on the graph</source>
        <translation>그래프에 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>이전(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>이후(&amp;A):</translation>
    </message>
    <message>
        <source>Both sides say the same.</source>
        <translation>양쪽이 같습니다.</translation>
    </message>
    <message>
        <source>Choose two sides and compare them: what is new, gone and changed from the one to the other.</source>
        <translation>두 쪽을 골라 비교하십시오. 한쪽에서 다른 쪽으로 추가되고 사라지고 변경된 것이 보입니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::CompareSide</name>
    <message>
        <source>%1: day</source>
        <translation>%1: 날</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>전체 라이브러리</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>보이는 것</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>이 날까지</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>필터 “%1”</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>다른 라이브러리…</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ConditionsForm</name>
    <message>
        <source>From date</source>
        <translation>시작 날짜</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>끝 날짜</translation>
    </message>
    <message>
        <source>Keep what has no &amp;date</source>
        <translation>날짜 없는 것 남기기(&amp;D)</translation>
    </message>
    <message>
        <source>Articles at least</source>
        <translation>최소 기사 수</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>How many articles must say so</source>
        <translation>몇 건의 기사가 그렇게 말해야 하는지</translation>
    </message>
    <message>
        <source>Sources at least</source>
        <translation>최소 출처 수</translation>
    </message>
    <message>
        <source>How many independent sources must say so: articles of one web site count once</source>
        <translation>몇 곳의 독립된 출처가 그렇게 말해야 하는지. 같은 웹사이트의 기사는 한 번만 셉니다</translation>
    </message>
    <message>
        <source>Links of a node at least</source>
        <translation>노드의 최소 연결 수</translation>
    </message>
    <message>
        <source>any</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Links of a node at most</source>
        <translation>노드의 최대 연결 수</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>이름에 포함</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>이름에 포함…</translation>
    </message>
    <message>
        <source>Show nodes with these words in their names, and what they are joined to</source>
        <translation>이름에 이 단어가 든 노드와 그에 이어진 것을 봅니다</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2023, 2023-08 or 2023-08-18</source>
        <translation>연, 월, 일: 2023, 2023-08, 2023-08-18</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>최소 확실성</translation>
    </message>
    <message>
        <source>How sure the reading of a sentence must be</source>
        <translation>문장의 해석이 얼마나 확실해야 하는지</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>날짜(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>확실성(&amp;C)</translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation>기사(&amp;I)</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>출처(&amp;U)</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>연결(&amp;K)</translation>
    </message>
    <message>
        <source>Dates, confidence and &amp;numbers</source>
        <translation>날짜, 확실성, 수(&amp;N)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1개 이상</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ContestedPanel</name>
    <message>
        <source>&amp;Show only contested claims on the graph</source>
        <translation>그래프에 논란이 있는 주장만 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Both sides of the claim</source>
        <translation>주장의 양쪽</translation>
    </message>
    <message>
        <source>Contested claims</source>
        <translation>논란이 있는 주장</translation>
    </message>
    <message>
        <source>Filter the graph to the lines that some assert and others deny</source>
        <translation>한쪽이 말하고 다른 쪽이 부인하는 선만 그래프에 남깁니다</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 for it, %2 against</source>
        <comment>numbers of sentences</comment>
        <translation>찬성 %1, 반대 %2</translation>
    </message>
    <message>
        <source>1 contested claim</source>
        <translation>논란이 있는 주장 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n contested claims</source>
        <translation>
            <numerusform>논란이 있는 주장 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shown is contested.</source>
        <translation>보이는 것 중 논란이 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>A claim is contested when some sentences assert or allege it and others deny it.</source>
        <translation>어떤 문장은 서술하거나 주장하고 다른 문장은 부인할 때 논란이 있는 주장입니다.</translation>
    </message>
    <message>
        <source>Choose a claim to see who says so and who denies it.</source>
        <translation>주장을 고르면 누가 말하고 누가 부인하는지 보입니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::DyadChart</name>
    <message>
        <source>%1: %2 from 1 event</source>
        <comment>month, score</comment>
        <translation>%1: 사건 1개에서 %2</translation>
    </message>
    <message>
        <source>%1: %2 from %3 events</source>
        <comment>month, score, number</comment>
        <translation>%1: 사건 %3개에서 %2</translation>
    </message>
    <message>
        <source>Conflict and cooperation by month</source>
        <translation>달별 갈등과 협력</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::DyadsPanel</name>
    <message>
        <source>Events of the month</source>
        <translation>그 달의 사건</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>한 나라</translation>
    </message>
    <message>
        <source>The other state</source>
        <translation>다른 나라</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is shown as a table for other programs</source>
        <translation>보이는 것을 다른 프로그램용 표로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Months with Their Scores</source>
        <translation>달과 점수(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Events with Their Sentences</source>
        <translation>사건과 문장(&amp;E)</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two states</comment>
        <translation>와(과)</translation>
    </message>
    <message>
        <source>No state has done anything to another yet. Open articles in which states deal with each other.</source>
        <translation>아직 어느 나라도 다른 나라에 한 일이 없습니다. 국가들이 서로를 대하는 기사를 여십시오.</translation>
    </message>
    <message>
        <source>Choose two different states.</source>
        <translation>서로 다른 두 나라를 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing that has a month is told of these two states.</source>
        <translation>이 두 나라에 대해 달이 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>사건 1개</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>사건 %1개</translation>
    </message>
    <message>
        <source>, %1 more without a month</source>
        <translation>, 달을 모르는 것 %1개 더</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FacetModel</name>
    <message>
        <source>Nodes are counted.</source>
        <translation>노드 수입니다.</translation>
    </message>
    <message>
        <source>Links are counted.</source>
        <translation>연결 수입니다.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Threat classes</source>
        <translation>위협 분류</translation>
    </message>
    <message>
        <source>States and what belongs to them</source>
        <translation>국가와 그에 속한 것</translation>
    </message>
    <message>
        <source>Nodes are counted: the state, who acts for it, what is in it and the threats it poses.</source>
        <translation>노드 수입니다. 국가 자체, 그 국가를 위해 행동하는 이, 그 안에 있는 것, 그 국가가 가하는 위협을 셉니다.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Cooperation and conflict</source>
        <translation>협력과 갈등</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Who is cited</source>
        <translation>인용된 이</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>기사 자체</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Show only what is checked</source>
        <translation>표시한 것만 보기</translation>
    </message>
    <message>
        <source>Show all but what is checked</source>
        <translation>표시한 것만 빼고 보기</translation>
    </message>
    <message>
        <source>How much there is under the other conditions</source>
        <translation>다른 조건 아래 얼마나 있는지</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>만</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Open the filters</source>
        <translation>필터를 엽니다</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Show everything that the filter hides</source>
        <translation>필터가 숨기는 모든 것을 봅니다</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>노드 %2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FiltersPanel</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>갈래</translation>
    </message>
    <message>
        <source>Open articles, and what is in them can be filtered here.</source>
        <translation>기사를 열면 그 안의 것을 여기서 거를 수 있습니다.</translation>
    </message>
    <message>
        <source>Show &amp;Only This</source>
        <translation>이것만 보기(&amp;O)</translation>
    </message>
    <message>
        <source>Show All &amp;Without This</source>
        <translation>이것만 빼고 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Everything is shown. Check what you want to see.</source>
        <translation>모두 보입니다. 보고 싶은 것을 표시하십시오.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::Make</name>
    <message>
        <source>Making the table…</source>
        <translation>표를 만드는 중…</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::NodeNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind of a node</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::PageView</name>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>출처와 함께 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Sentence</source>
        <translation>문장 복사(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;All Sentences with Citations</source>
        <translation>모든 문장을 출처와 함께 복사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;Everything</source>
        <translation>모두 선택(&amp;E)</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::PathsPanel</name>
    <message>
        <source>From &amp;Selection</source>
        <translation>선택한 것에서(&amp;S)</translation>
    </message>
    <message>
        <source>Follow &amp;direction</source>
        <translation>방향 따르기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Without denied claims</source>
        <translation>부인된 주장 빼기(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;Around</source>
        <translation>둘레 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>이것들만 보기(&amp;O)</translation>
    </message>
    <message>
        <source>Type a part of a name and choose</source>
        <translation>이름의 일부를 입력하고 고르십시오</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Name of a node</source>
        <translation>노드의 이름</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Name of another node</source>
        <translation>다른 노드의 이름</translation>
    </message>
    <message>
        <source>Look the other way round</source>
        <translation>반대로 보기</translation>
    </message>
    <message>
        <source>Swap the two nodes</source>
        <translation>두 노드를 맞바꿉니다</translation>
    </message>
    <message>
        <source>Look for the paths between the two selected nodes</source>
        <translation>선택한 두 노드 사이의 경로를 찾습니다</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>시작(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>끝(&amp;T):</translation>
    </message>
    <message>
        <source>Go along lines only from their beginning to their end</source>
        <translation>선을 시작에서 끝으로만 따라갑니다</translation>
    </message>
    <message>
        <source>Pass over lines that the articles do nothing but deny</source>
        <translation>기사가 부인하기만 하는 선은 지나칩니다</translation>
    </message>
    <message>
        <source>Most steps of a path</source>
        <translation>경로의 최대 단계</translation>
    </message>
    <message>
        <source>Longer paths are not shown</source>
        <translation>더 긴 경로는 보이지 않습니다</translation>
    </message>
    <message>
        <source>Steps around the selection</source>
        <translation>선택 둘레의 단계</translation>
    </message>
    <message>
        <source>How far from the selection</source>
        <translation>선택에서 얼마나 먼지</translation>
    </message>
    <message>
        <source>Add the nodes to the selection that are so many steps away or nearer</source>
        <translation>그 단계 이내의 노드를 선택에 더합니다</translation>
    </message>
    <message>
        <source>Select the nodes around the selection and look at them alone</source>
        <translation>선택 둘레의 노드를 선택해 그것만 봅니다</translation>
    </message>
    <message>
        <source>&amp;Most steps:</source>
        <translation>최대 단계(&amp;M):</translation>
    </message>
    <message>
        <source>Ste&amp;ps around:</source>
        <translation>둘레 단계(&amp;P):</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <translation>경로를 찾는 중…</translation>
    </message>
    <message>
        <source>These are one node. Name another one to see how the two hang together.</source>
        <translation>같은 노드입니다. 둘이 어떻게 이어지는지 보려면 다른 노드를 대십시오.</translation>
    </message>
    <message>
        <source>Nothing is open yet. Open articles with File &gt; Open Articles…</source>
        <translation>아직 연 것이 없습니다. 파일 &gt; 기사 열기…로 기사를 여십시오.</translation>
    </message>
    <message>
        <source>Name two nodes, or select two on the graph, to see how they hang together and which sentences say so.</source>
        <translation>노드 둘을 대거나 그래프에서 둘을 선택하면 어떻게 이어지고 어느 문장이 그렇게 말하는지 보입니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SavedFiltersBox</name>
    <message>
        <source>Saved filters</source>
        <translation>저장한 필터</translation>
    </message>
    <message>
        <source>Filters saved in this library</source>
        <translation>이 라이브러리에 저장한 필터</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>필터 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>필터 저장</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>필터 이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>지우기(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save, rename or delete a filter</source>
        <translation>필터를 저장하거나 이름을 바꾸거나 지웁니다</translation>
    </message>
    <message>
        <source>Save this filter in the library by name; rename or delete a saved one</source>
        <translation>이 필터에 이름을 붙여 라이브러리에 저장하거나, 저장한 필터의 이름을 바꾸거나 지웁니다</translation>
    </message>
    <message>
        <source>No saved filters</source>
        <translation>저장한 필터 없음</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>저장한 필터…</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>필터의 이름:</translation>
    </message>
    <message>
        <source>Another filter is called “%1”. Replace it?</source>
        <translation>“%1”(이)라는 다른 필터가 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SearchModel</name>
    <message numerus="yes">
        <source>Named so in %n articles</source>
        <translation>
            <numerusform>기사 %n건에서 그렇게 부름</numerusform>
        </translation>
    </message>
    <message>
        <source>Named so in one article</source>
        <translation>기사 1건에서 그렇게 부름</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SearchPanel</name>
    <message>
        <source>Search names and sentences</source>
        <translation>이름과 문장을 찾습니다</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>All words must occur. Quotes make a phrase, * any ending; AND, OR and NOT between words.</source>
        <translation>모든 단어가 있어야 합니다. 따옴표는 구, *는 아무 끝이나 뜻하며, 사이에 AND, OR, NOT을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Open articles, and search them here.</source>
        <translation>기사를 열면 여기서 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Type a name, or words of a sentence.</source>
        <translation>이름이나 문장의 단어를 입력하십시오.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 맞는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TablePage</name>
    <message>
        <source>Only rows that hold all these words</source>
        <translation>이 단어가 모두 든 줄만</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the columns; drag their titles to order them</source>
        <translation>열을 고릅니다. 제목을 끌어 순서를 바꿉니다</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>복사(&amp;P)</translation>
    </message>
    <message>
        <source>Take rows along as a table</source>
        <translation>줄을 표로 가져갑니다</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>마크다운으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1줄</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2줄 중 %1줄</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>이 단어가 든 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to list yet.

Open articles with File &gt; Open Articles…</source>
        <translation>아직 나열할 것이 없습니다.

파일 &gt; 기사 열기…로 기사를 여십시오.</translation>
    </message>
    <message>
        <source>Nothing of this is shown on the graph now.</source>
        <translation>지금 그래프에 이런 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TablesPanel</name>
    <message>
        <source>&amp;Nodes</source>
        <translation>노드(&amp;N)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>노드 거르기</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>연결(&amp;L)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>연결 거르기</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>근거(&amp;D)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Filter sentences</source>
        <translation>문장 거르기</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>재는 중…</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TimelinePanel</name>
    <message>
        <source>Show what happened day by day (Space)</source>
        <translation>일어난 일을 날마다 보입니다 (스페이스)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>How much time passes in a second</source>
        <translation>1초에 얼마나 지나가는지</translation>
    </message>
    <message>
        <source>A week a second</source>
        <translation>1초에 한 주</translation>
    </message>
    <message>
        <source>A month a second</source>
        <translation>1초에 한 달</translation>
    </message>
    <message>
        <source>A quarter a second</source>
        <translation>1초에 한 분기</translation>
    </message>
    <message>
        <source>A year a second</source>
        <translation>1초에 한 해</translation>
    </message>
    <message>
        <source>Show &amp;All Days</source>
        <translation>모든 날 보기(&amp;A)</translation>
    </message>
    <message>
        <source>Take the range of days off the graph (Esc)</source>
        <translation>그래프에서 날짜 범위를 지웁니다 (Esc)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>축소 (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>전체 기간을 봅니다 (0)</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>List what has no date again</source>
        <translation>날짜가 없는 것을 다시 나열합니다</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, lane, date</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n events at this place</source>
        <translation>
            <numerusform>이 자리의 사건 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>멈춤(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open an article to see when its events took place.</source>
        <translation>아직 일어난 일이 없습니다. 기사를 열면 사건이 언제 일어났는지 보입니다.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a day</comment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Drag along the ruler to show some days only.</source>
        <translation>눈금을 따라 끌면 며칠만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Everything has a date</source>
        <translation>모두 날짜가 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>날짜 없는 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more; click to list them</source>
        <translation>외 %1개, 클릭하면 나열됩니다</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>시간표</translation>
    </message>
    <message>
        <source>What happened, in lanes over time. The wheel or + and − zoom, a drag moves, a drag along the ruler picks the days that the graph shows. Arrow keys go from item to item, Enter selects.</source>
        <translation>시간에 따라 줄별로 본 일어난 일. 휠이나 +와 −로 확대·축소하고, 끌면 움직이며, 눈금을 따라 끌면 그래프에 보일 날을 고릅니다. 화살표 키로 항목을 오가고 Enter로 선택합니다.</translation>
    </message>
    <message>
        <source>Drag to show only what happened on some days</source>
        <translation>끌어서 며칠 동안 일어난 일만 봅니다</translation>
    </message>
</context>
<context>
    <name>cablegraph::picture::ExportImageDialog</name>
    <message>
        <source>graph</source>
        <comment>file name</comment>
        <translation>그래프</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>제목(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>범례(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>출처(&amp;S)</translation>
    </message>
    <message>
        <source>Tr&amp;ansparent background</source>
        <translation>투명한 배경(&amp;A)</translation>
    </message>
    <message>
        <source>Export Image</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>해상도(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>색(&amp;C):</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>크기:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>파일(&amp;I):</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;All files (*)</source>
        <translation>그림 (*.png *.svg *.pdf);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The file name must end in .png, .svg or .pdf.</source>
        <translation>파일 이름은 .png, .svg, .pdf로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Too large: choose a lower resolution, or SVG or PDF.</source>
        <translation>너무 큽니다. 더 낮은 해상도나 SVG, PDF를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 픽셀</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Text as o&amp;utlines</source>
        <translation>글자를 윤곽선으로(&amp;U)</translation>
    </message>
    <message>
        <source>The whole graph</source>
        <translation>전체 그래프</translation>
    </message>
    <message>
        <source>The part in the window</source>
        <translation>창에 보이는 부분</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>선택한 것</translation>
    </message>
    <message>
        <source>Looks the same wherever it is opened, but can no longer be searched or edited as text</source>
        <translation>어디서 열어도 같아 보이지만 글자로 찾거나 고칠 수 없게 됩니다</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>그림 크기대로</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>보일 것(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>용지(&amp;P):</translation>
    </message>
</context>
<context>
    <name>cablegraph::picture::Picture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::preferences::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>라이브러리(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>바로 가기 키(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>테마(&amp;T):</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>시스템 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Colours of the graph:</source>
        <translation>그래프의 색(&amp;C):</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>For weak red-green vision</source>
        <translation>적록 색약용</translation>
    </message>
    <message>
        <source>For weak blue-yellow vision</source>
        <translation>청황 색약용</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>높은 대비</translation>
    </message>
    <message>
        <source>Shapes and line patterns tell everything that colours tell</source>
        <translation>모양과 선의 무늬가 색이 말하는 모든 것을 말합니다</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>글자 크기(&amp;X):</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>움직임 줄이기(&amp;M)</translation>
    </message>
    <message>
        <source>Show changes at once instead of moving there</source>
        <translation>움직이지 않고 변화를 바로 보입니다</translation>
    </message>
    <message>
        <source>Language of the &amp;program:</source>
        <translation>프로그램의 언어(&amp;P):</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups kept:</source>
        <translation>보관할 백업(&amp;B):</translation>
    </message>
    <message>
        <source>A dated copy beside the library for each of the last days on which it changed</source>
        <translation>라이브러리가 바뀐 최근의 날마다 옆에 두는 날짜별 사본</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>&amp;Processors for reading:</source>
        <translation>읽기에 쓸 프로세서(&amp;P):</translation>
    </message>
    <message>
        <source>Tell about articles in other &amp;languages</source>
        <translation>다른 언어의 기사를 알림(&amp;L)</translation>
    </message>
    <message>
        <source>Only articles in English are drawn; the others can be read and searched</source>
        <translation>영어 기사만 그려집니다. 다른 기사는 읽고 검색할 수 있습니다</translation>
    </message>
    <message>
        <source>Another language is used from the next start on. The articles stay as they are written.</source>
        <translation>다른 언어는 다음에 시작할 때부터 쓰입니다. 기사는 쓰인 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Names on the graph:</source>
        <translation>그래프의 이름(&amp;N):</translation>
    </message>
    <message>
        <source>In the language of the program</source>
        <translation>프로그램의 언어로</translation>
    </message>
    <message>
        <source>As in the articles</source>
        <translation>기사에 적힌 대로</translation>
    </message>
    <message>
        <source>States, offices and relations have names in every language; people and organizations keep those of the articles. Search finds both.</source>
        <translation>국가, 직책, 관계에는 언어마다 이름이 있습니다. 사람과 단체는 기사의 이름을 그대로 씁니다. 검색은 둘 다 찾습니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::preferences::ShortcutsPage</name>
    <message>
        <source>&amp;No Keys</source>
        <translation>키 없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>기본값(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>동작이나 키 찾기</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>동작과 그 키</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>새 키(&amp;K):</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>다른 키를 주려면 동작을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <comment>keys; names of actions</comment>
        <translation>%1은(는) %2에서 쓰고 있습니다.</translation>
    </message>
</context>
<context>
    <name>cablegraph::reader::ArticleView</name>
    <message>
        <source>No article is open.

Click a node or a line of the graph, a sentence, or an article in the list to read it here.</source>
        <translation>열린 기사가 없습니다.

그래프의 노드나 선, 문장, 목록의 기사를 클릭하면 여기서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name of a node, its kind</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>date, origin of an article</comment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::reader::TextPane</name>
    <message>
        <source>&amp;Select This Node</source>
        <translation>이 노드 선택(&amp;S)</translation>
    </message>
</context>
<context>
    <name>cablegraph::support::TargetRow</name>
    <message>
        <source>%1 exists already. Write over it?</source>
        <translation>%1이(가) 이미 있습니다. 덮어쓸까요?</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
</TS>
