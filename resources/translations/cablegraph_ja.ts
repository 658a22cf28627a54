<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Library file</source>
        <translation>ライブラリファイル</translation>
    </message>
    <message>
        <source>Text and languages</source>
        <translation>テキストと言語</translation>
    </message>
    <message>
        <source>Web pages and feeds</source>
        <translation>ウェブページとフィード</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Office files and archives</source>
        <translation>オフィス文書とアーカイブ</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Fingerprints of articles</source>
        <translation>記事の指紋</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Draws the news of diplomacy and security as a graph, and shows the sentence behind every node and line. Nothing you open leaves this computer.</source>
        <translation>外交と安全保障のニュースをグラフに描き、すべてのノードと線の後ろにある文を示します。開いたものがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降の自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>About Cablegraph</source>
        <translation>Cablegraph について</translation>
    </message>
    <message>
        <source>&amp;Cablegraph</source>
        <translation>Cablegraph(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>データの出典</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>ライセンス(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>“%1”</source>
        <comment>a quoted sentence</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>a cited source</comment>
        <translation>%1 によると</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> [%1]</source>
        <comment>notes on a sentence</comment>
        <translation> [%1]</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>first and last date</comment>
        <translation>%1 から %2 まで</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>cablegraph: %1; try “cablegraph --help”
</source>
        <translation>cablegraph: %1; 「cablegraph --help」をご覧ください
</translation>
    </message>
    <message>
        <source>a size is written like 1600x1000: “%1”</source>
        <translation>大きさは 1600x1000 のように書きます：「%1」</translation>
    </message>
    <message>
        <source>only one library can be open in a window</source>
        <translation>一つのウィンドウで開けるライブラリは一つだけです</translation>
    </message>
    <message>
        <source>Draw a picture (png, svg or pdf) without a window.</source>
        <translation>ウィンドウを開かずに画像（png、svg、pdf）を描きます。</translation>
    </message>
    <message>
        <source>Size of the picture in pixels, like 1600x1000.</source>
        <translation>画像の大きさ（ピクセル）。例：1600x1000。</translation>
    </message>
    <message>
        <source>Draws the news of diplomacy and security as a graph.</source>
        <translation>外交と安全保障のニュースをグラフに描きます。</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>これを表示して終わります。</translation>
    </message>
    <message>
        <source>A *.cablegraph file; your own library if none is named.</source>
        <translation>*.cablegraph ファイル。指定がなければ自分のライブラリ。</translation>
    </message>
    <message>
        <source>Articles (text, web pages, PDF, mail and more), or folders of them, to read.</source>
        <translation>読み込む記事（テキスト、ウェブページ、PDF、メールなど）またはそのフォルダー。</translation>
    </message>
    <message>
        <source>--size goes with --export</source>
        <translation>--size は --export と一緒に使います</translation>
    </message>
</context>
<context>
    <name>CompareLook</name>
    <message>
        <source>Compared</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>ContestedClaims</name>
    <message>
        <source>%1 %2 %3 (contested)</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3 (争いあり)</translation>
    </message>
    <message>
        <source>Asserted or alleged</source>
        <translation>記述または主張</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>sentences, articles</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>and %1 more: see all in the inspector</source>
        <translation>ほか %1 件: すべてはインスペクターで</translation>
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
        <translation>%2への%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>meeting, place</comment>
        <translation>%2での%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meeting, who met</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <comment>visit, who came, place</comment>
        <translation>%2の%3への%1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>meeting, who met, place</comment>
        <translation>%2の%3での%1</translation>
    </message>
</context>
<context>
    <name>Dyads</name>
    <message>
        <source>Choose a point to see the sentences behind it.</source>
        <translation>点を選ぶと、その根拠の文が表示されます。</translation>
    </message>
    <message>
        <source>%1, dated by its article</source>
        <comment>score</comment>
        <translation>%1、日付は記事による</translation>
    </message>
    <message>
        <source>and %1 more: copy the events as CSV to have them all</source>
        <translation>ほか %1 件: すべて必要なら出来事を CSV でコピーしてください</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 はありません。</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>名前が正しいか、移動されていないか確かめてください。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 はファイルではなく、フォルダーか装置です。</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <translation>その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 は読めません。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translation>別のフォルダーを選ぶか、アクセス権を変えてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>%1 に書き込めませんでした。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>読むものがありません。</translation>
    </message>
    <message>
        <source>%1 is too large for one article.</source>
        <translation>%1 は一つの記事としては大きすぎます。</translation>
    </message>
    <message>
        <source>Split it into single articles and open those.</source>
        <translation>一つ一つの記事に分けて開いてください。</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 はテキストではありません。</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>記事をプレーンテキストとして保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cablegraph does not read.</source>
        <translation>%1 は Cablegraph が読まない種類です。</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>プレーンテキストとして保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>%1 is a graph, not an article.</source>
        <translation>%1 は記事ではなくグラフです。</translation>
    </message>
    <message>
        <source>Take it over with File &gt; Import Graph…</source>
        <translation>ファイル &gt; グラフを取り込む… で取り込んでください。</translation>
    </message>
    <message>
        <source>%1 breaks the rules of its format.</source>
        <translation>%1 は形式の規則に反しています。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>直してからやり直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は壊れています。</translation>
    </message>
    <message>
        <source>Restore it from a backup copy.</source>
        <translation>バックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 is not a Cablegraph library.</source>
        <translation>%1 は Cablegraph のライブラリではありません。</translation>
    </message>
    <message>
        <source>Choose a file that Cablegraph made (*.cablegraph).</source>
        <translation>Cablegraph が作ったファイル（*.cablegraph）を選んでください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Cablegraph.</source>
        <translation>%1 はより新しい Cablegraph が書いたものです。</translation>
    </message>
    <message>
        <source>Update Cablegraph to open it.</source>
        <translation>開くには Cablegraph を更新してください。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>そちらで閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Cablegraph with %1.</source>
        <translation>%1 で Cablegraph の内部に問題が起きました。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>この問題をお知らせください。</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>%2 の %1 行目</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is wrong, and what exactly</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Cablegraph libraries (*.cablegraph)</source>
        <translation>Cablegraph ライブラリ (*.cablegraph)</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss *.atom *.xml *.pdf *.docx *.odt *.epub *.zip)</source>
        <translation>記事 (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss *.atom *.xml *.pdf *.docx *.odt *.epub *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Import Graph</source>
        <translation>グラフを取り込む</translation>
    </message>
    <message>
        <source>Graphs (*.json *.jsonl *.graphml *.gexf *.csv *.tsv)</source>
        <translation>グラフ (*.json *.jsonl *.graphml *.gexf *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>ライブラリを開く</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>新しいライブラリ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切りの値 (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilterSummary</name>
    <message>
        <source>about %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>名前が「%1」</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>only %1 claims</source>
        <translation>%1 の主張のみ</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>日付あり</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>%1 によると</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>確度 %1 % 以上</translation>
    </message>
    <message>
        <source>cited at least twice</source>
        <translation>2 回以上引用</translation>
    </message>
    <message numerus="yes">
        <source>cited at least %n times</source>
        <translation>
            <numerusform>%n 回以上引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from at least %n sources</source>
        <translation>
            <numerusform>情報源 %n 件以上</numerusform>
        </translation>
    </message>
    <message>
        <source>with links</source>
        <translation>つながりあり</translation>
    </message>
    <message numerus="yes">
        <source>with at least %n links</source>
        <translation>
            <numerusform>つながり %n 件以上</numerusform>
        </translation>
    </message>
    <message>
        <source>without links</source>
        <translation>つながりなし</translation>
    </message>
    <message>
        <source>with at most one link</source>
        <translation>つながり 1 件以下</translation>
    </message>
    <message numerus="yes">
        <source>with at most %n links</source>
        <translation>
            <numerusform>つながり %n 件以下</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 を除く</translation>
    </message>
    <message>
        <source>without %1 claims</source>
        <translation>%1 の主張を除く</translation>
    </message>
    <message>
        <source>not according to %1</source>
        <translation>%1 によるものを除く</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>something removed</source>
        <translation>削除された項目</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>記事自体</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Role</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>not attributed to anyone</source>
        <translation>発言者不明</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国コード</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Click a node or a line of the graph, or a marked name in the article, to see what is said of it and the sentences that say so. Select several nodes to see what ties them.</source>
        <translation>グラフのノードや線、または記事中の印の付いた名前をクリックすると、それについて述べられたことと根拠の文が表示されます。複数のノードを選択すると、何がそれらを結ぶかが表示されます。</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>how often, in how many articles</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>言及</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a representative</comment>
        <translation>%1 を通じて</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 件すべて表示</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>%2 件中さらに %1 件を表示</translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>node, relation, node, standing</comment>
        <translation>%1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the phrase of an edge</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, %2 on the scale from −10 (conflict) to +10 (cooperation)</source>
        <comment>quad class, score</comment>
        <translation>%1、−10 (対立) から +10 (協力) の尺度で %2</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件を選択</translation>
    </message>
    <message>
        <source>Select at most %1 nodes to see what ties them.</source>
        <translation>何がそれらを結ぶかを見るには、ノードを %1 件まで選択してください。</translation>
    </message>
    <message>
        <source>Nothing ties them directly: no line, no common neighbour and no meeting.</source>
        <translation>直接結ぶものはありません。線も、共通の隣接ノードも、会談もありません。</translation>
    </message>
    <message>
        <source>Lines among them</source>
        <translation>互いの間の線</translation>
    </message>
    <message>
        <source>Meetings of several of them</source>
        <translation>このうち複数が参加した会談</translation>
    </message>
    <message>
        <source>Common neighbours</source>
        <translation>共通の隣接ノード</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The article could not be read.</source>
        <translation>記事を読み込めませんでした。</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>a cited source</comment>
        <translation>%1 によると</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>It goes by “%1”.</source>
        <comment>words of the article</comment>
        <translation>「%1」に基づきます。</translation>
    </message>
    <message>
        <source>In the grammar of the sentence: %1.</source>
        <translation>文の文法: %1。</translation>
    </message>
    <message>
        <source>Confidence %1 %.</source>
        <translation>確度 %1 %。</translation>
    </message>
    <message>
        <source>Rule “%1”, confidence %2 %.</source>
        <translation>規則「%1」、確度 %2 %。</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>文 1 件</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>あなたが却下</translation>
    </message>
    <message>
        <source>✓ Confirmed by you</source>
        <translation>✓ あなたが確認</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Show more of %1 paths</source>
        <translation>%1 件の経路をさらに表示</translation>
    </message>
    <message>
        <source>There are more paths; these are the first %1.</source>
        <translation>経路はほかにもあります。最初の %1 件です。</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 段</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 段</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>記事を読み込めません。</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>%1 によると</translation>
    </message>
    <message>
        <source>1 more sentence</source>
        <translation>ほか 1 文</translation>
    </message>
    <message>
        <source>%1 more sentences</source>
        <translation>ほか %1 文</translation>
    </message>
    <message>
        <source>1 more line between the two</source>
        <translation>両者の間にほか 1 本の線</translation>
    </message>
    <message>
        <source>%1 more lines between the two</source>
        <translation>両者の間にほか %1 本の線</translation>
    </message>
    <message>
        <source>The shortest path takes %1 steps, more than the %2 that are allowed.</source>
        <translation>最短経路は %1 段で、許された %2 段を超えます。</translation>
    </message>
    <message>
        <source>Allow %1 steps</source>
        <translation>%1 段まで許す</translation>
    </message>
    <message>
        <source>No path leads from %1 to %2 in what is shown.</source>
        <translation>表示中の範囲に %1 から %2 への経路はありません。</translation>
    </message>
    <message>
        <source>Only lines in their direction were followed.</source>
        <translation>線はその向きにだけたどりました。</translation>
    </message>
    <message>
        <source>Follow them both ways</source>
        <translation>両方向にたどる</translation>
    </message>
    <message>
        <source>Denied claims were left out.</source>
        <translation>否定された主張は除きました。</translation>
    </message>
    <message>
        <source>Use them as well</source>
        <translation>それも使う</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>公職者</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>公職者</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Cyber operations</source>
        <translation>サイバー作戦</translation>
    </message>
    <message>
        <source>Illicit finance</source>
        <translation>不正資金</translation>
    </message>
    <message>
        <source>Nuclear weapons</source>
        <translation>核兵器</translation>
    </message>
    <message>
        <source>Missiles</source>
        <translation>ミサイル</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>Arms transfers</source>
        <translation>武器移転</translation>
    </message>
    <message>
        <source>Military action</source>
        <translation>軍事行動</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>テロ</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>威圧</translation>
    </message>
    <message>
        <source>Territorial claims</source>
        <translation>領有権の主張</translation>
    </message>
    <message>
        <source>Espionage</source>
        <translation>諜報活動</translation>
    </message>
    <message>
        <source>Chemical and biological weapons</source>
        <translation>生物化学兵器</translation>
    </message>
    <message>
        <source>Repression and crime</source>
        <translation>弾圧と犯罪</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>言葉による協力</translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>行動による協力</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>言葉による対立</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>行動による対立</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>争いあり</translation>
    </message>
    <message>
        <source>The text says so in its own voice, or reports what a named source did or stated.</source>
        <translation>記事が自ら述べるか、名前のある情報源の行動や発言を伝えています。</translation>
    </message>
    <message>
        <source>One side claims, suspects or reports it about another.</source>
        <translation>一方が他方について主張、推測または報告しています。</translation>
    </message>
    <message>
        <source>The text reports that it is not so.</source>
        <translation>そうではないと記事が伝えています。</translation>
    </message>
    <message>
        <source>It has been announced, pledged, threatened or expected.</source>
        <translation>発表、約束、予告または予想されています。</translation>
    </message>
    <message>
        <source>Some sentences assert or allege it, others deny it.</source>
        <translation>記述または主張する文と、否定する文があります。</translation>
    </message>
    <message>
        <source>represents</source>
        <translation>代表する</translation>
    </message>
    <message>
        <source>represented by</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>location of</source>
        <translation>所在するもの</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>一部である</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>出席する</translation>
    </message>
    <message>
        <source>attended by</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主催する</translation>
    </message>
    <message>
        <source>hosted by</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>議長を務める</translation>
    </message>
    <message>
        <source>chaired by</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>held in</source>
        <translation>開催地</translation>
    </message>
    <message>
        <source>venue of</source>
        <translation>開催された会談</translation>
    </message>
    <message>
        <source>discusses</source>
        <translation>議題とする</translation>
    </message>
    <message>
        <source>discussed at</source>
        <translation>議題とした会談</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>続く</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>続いた会談</translation>
    </message>
    <message>
        <source>poses</source>
        <translation>脅威となる</translation>
    </message>
    <message>
        <source>posed by</source>
        <translation>脅威の主体</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>標的とする</translation>
    </message>
    <message>
        <source>targeted by</source>
        <translation>標的とする脅威</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>対抗する</translation>
    </message>
    <message>
        <source>countered by</source>
        <translation>対抗する側</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>可能にする</translation>
    </message>
    <message>
        <source>enabled by</source>
        <translation>可能にするもの</translation>
    </message>
    <message>
        <source>agrees with</source>
        <translation>合意する</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持する</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>支持される</translation>
    </message>
    <message>
        <source>concedes to</source>
        <translation>譲歩する</translation>
    </message>
    <message>
        <source>receives concessions from</source>
        <translation>譲歩を受ける</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation>協力する</translation>
    </message>
    <message>
        <source>aids</source>
        <translation>援助する</translation>
    </message>
    <message>
        <source>aided by</source>
        <translation>援助される</translation>
    </message>
    <message>
        <source>gives ground to</source>
        <translation>退く</translation>
    </message>
    <message>
        <source>gains ground from</source>
        <translation>退かせる</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>要請する</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>要請される</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>非難する</translation>
    </message>
    <message>
        <source>accused by</source>
        <translation>非難される</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>rejected by</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>threatens</source>
        <translation>脅す</translation>
    </message>
    <message>
        <source>threatened by</source>
        <translation>脅される</translation>
    </message>
    <message>
        <source>protests against</source>
        <translation>抗議する</translation>
    </message>
    <message>
        <source>faces protests by</source>
        <translation>抗議を受ける</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>制裁する</translation>
    </message>
    <message>
        <source>sanctioned by</source>
        <translation>制裁される</translation>
    </message>
    <message>
        <source>mobilizes against</source>
        <translation>動員して対する</translation>
    </message>
    <message>
        <source>faces mobilization by</source>
        <translation>動員に直面する</translation>
    </message>
    <message>
        <source>coerces</source>
        <translation>強制する</translation>
    </message>
    <message>
        <source>coerced by</source>
        <translation>強制される</translation>
    </message>
    <message>
        <source>attacks</source>
        <translation>攻撃する</translation>
    </message>
    <message>
        <source>attacked by</source>
        <translation>攻撃される</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Select a node or line and show its sentences</source>
        <translation>ノードまたは線を選択し、その文を表示する</translation>
    </message>
    <message>
        <source>Ctrl+Click or Shift+Click</source>
        <translation>Ctrl+クリック または Shift+クリック</translation>
    </message>
    <message>
        <source>Add to the selection, or take from it</source>
        <translation>選択に加える、または外す</translation>
    </message>
    <message>
        <source>Drag a node</source>
        <translation>ノードをドラッグ</translation>
    </message>
    <message>
        <source>Move it, with everything selected</source>
        <translation>選択したすべてとともに動かす</translation>
    </message>
    <message>
        <source>Drag the background</source>
        <translation>背景をドラッグ</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>表示を動かす</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Select everything in a rectangle</source>
        <translation>四角形の中をすべて選択する</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>ポインターを中心に拡大・縮小する</translation>
    </message>
    <message>
        <source>Double-click the background</source>
        <translation>背景をダブルクリック</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>全体を表示に収める</translation>
    </message>
    <message>
        <source>Arrow keys on the graph</source>
        <translation>グラフ上の矢印キー</translation>
    </message>
    <message>
        <source>Go to the nearest node in that direction; Enter selects it</source>
        <translation>その方向で最も近いノードへ移る。Enter で選択する</translation>
    </message>
    <message>
        <source>On the graph</source>
        <translation>グラフの上で</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>From</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>What all sentences come to: asserted, alleged, planned, denied or contested</source>
        <translation>すべての文を合わせた結果: 記述、主張、予定、否定、争いあり</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Class of the relation between actors (PLOVER)</source>
        <translation>行為者間の関係の分類 (PLOVER)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From conflict (-10) to cooperation (+10), of relations between actors (PLOVER)</source>
        <translation>対立 (−10) から協力 (+10) まで、行為者間の関係について (PLOVER)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Sentences that say it, or deny it</source>
        <translation>そう述べる、または否定する文</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Articles that say it, or deny it</source>
        <translation>そう述べる、または否定する記事</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>When it happened first; where no date is told, that of the article</source>
        <translation>最初に起きた日。日付がなければ記事の日付</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>When it happened last; where no date is told, that of the article</source>
        <translation>最後に起きた日。日付がなければ記事の日付</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>The words that say it</source>
        <translation>そう述べる語句</translation>
    </message>
    <message>
        <source>Whether the sentence asserts, alleges, denies or plans it</source>
        <translation>文がそれを記述、主張、否定、予定のいずれとするか</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>引用元</translation>
    </message>
    <message>
        <source>Who says so, if not the article itself</source>
        <translation>記事自体でなければ、誰がそう言うか</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>起きた日</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>記事の日付</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>How sure the reading is, 0 to 1</source>
        <translation>読み取りの確かさ、0 から 1</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>媒介中心性</translation>
    </message>
    <message>
        <source>How often the node lies on the shortest paths between two others, 0 to 1</source>
        <translation>ほかの 2 ノードの最短経路上にどれほどあるか、0 から 1</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>ページランク</translation>
    </message>
    <message>
        <source>How often a reader who follows the lines in their direction comes by; all add up to 1</source>
        <translation>線の向きにたどる読者がどれほど通るか。合計は 1</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Nodes that are joined more among themselves than to others; 1 is the largest community</source>
        <translation>ほかとより互いに多く結ばれたノード。1 が最大のコミュニティ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Role or class</source>
        <translation>役職または分類</translation>
    </message>
    <message>
        <source>The role of an official, the type of a meeting, the class of a threat</source>
        <translation>公職者の役職、会談の種別、脅威の分類</translation>
    </message>
    <message>
        <source>State or place</source>
        <translation>国または場所</translation>
    </message>
    <message>
        <source>Whom the node acts for, who poses the threat, where the meeting is held, in which state the place lies</source>
        <translation>ノードが誰のために動くか、脅威の主体、会談の場所、場所のある国</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Number of links of the node</source>
        <translation>ノードのつながりの数</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Links that lead to the node</source>
        <translation>ノードに入るつながり</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Links that begin at the node</source>
        <translation>ノードから出るつながり</translation>
    </message>
    <message>
        <source>Articles that speak of the node</source>
        <translation>ノードを扱う記事</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>言及</translation>
    </message>
    <message>
        <source>Places that name the node</source>
        <translation>ノードに言及する箇所</translation>
    </message>
    <message>
        <source>Date of the first article</source>
        <translation>最初の記事の日付</translation>
    </message>
    <message>
        <source>Date of the last article</source>
        <translation>最後の記事の日付</translation>
    </message>
    <message>
        <source>%1 communities, modularity %2</source>
        <translation>コミュニティ %1 個、モジュラリティ %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No date is given.</source>
        <translation>日付は示されていません。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date, words of the article that give it</comment>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>headline, date</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>言葉による協力</translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>行動による協力</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>言葉による対立</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>行動による対立</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The verb says what one does to the other.</source>
        <translation>動詞が、一方が他方に何をするかを述べています。</translation>
    </message>
    <message>
        <source>A noun for an act says what one does to the other.</source>
        <translation>行為を表す名詞が、一方が他方に何をするかを述べています。</translation>
    </message>
    <message>
        <source>A noun for an act, carried by a plain verb (“issued a warning”), says what one does to the other.</source>
        <translation>平凡な動詞を伴う行為の名詞 (“issued a warning”) が、一方が他方に何をするかを述べています。</translation>
    </message>
    <message>
        <source>A speaker says what another must or should do: a request.</source>
        <translation>話し手が、他方のすべきことを述べています。要請です。</translation>
    </message>
    <message>
        <source>A speaker says what must follow if another does something: a threat.</source>
        <translation>相手が何かをすれば何が起こるかを述べています。脅しです。</translation>
    </message>
    <message>
        <source>Who was accused denies it, and with it the threat.</source>
        <translation>非難された側が否定しており、その脅威も否定されています。</translation>
    </message>
    <message>
        <source>A noun names a threat, and the words around it whose it is and whom it is against.</source>
        <translation>名詞が脅威を挙げ、周りの語が誰のもので誰に向けたものかを述べています。</translation>
    </message>
    <message>
        <source>A verb for an act that endangers names a threat, its doer and whom it is against.</source>
        <translation>危害を及ぼす行為の動詞が、脅威とその主体、対象を挙げています。</translation>
    </message>
    <message>
        <source>Words say that the one threat pays for or feeds the other.</source>
        <translation>一方の脅威が他方の資金や元手になると述べています。</translation>
    </message>
    <message>
        <source>A verb of meeting or talking joins those who took part.</source>
        <translation>会う、話すという動詞が、参加した者を結びます。</translation>
    </message>
    <message>
        <source>A noun for a meeting stands with those who took part.</source>
        <translation>会談を表す名詞が、参加した者とともにあります。</translation>
    </message>
    <message>
        <source>A clause about a meeting already named says who took part.</source>
        <translation>すでに挙げられた会談についての節が、誰が参加したかを述べています。</translation>
    </message>
    <message>
        <source>The place is named with the meeting.</source>
        <translation>場所が会談とともに挙げられています。</translation>
    </message>
    <message>
        <source>A verb of hosting says who received the others.</source>
        <translation>もてなす動詞が、誰が誰を迎えたかを述べています。</translation>
    </message>
    <message>
        <source>A verb of leading or mediating says who was in the chair.</source>
        <translation>主宰や仲介の動詞が、誰が議長だったかを述べています。</translation>
    </message>
    <message>
        <source>A verb of taking part joins a party to a meeting already named.</source>
        <translation>参加の動詞が、当事者をすでに挙げられた会談に結びます。</translation>
    </message>
    <message>
        <source>Words say that the one meeting follows the other.</source>
        <translation>一方の会談が他方に続いたと述べています。</translation>
    </message>
    <message>
        <source>A verb of discussing or the words after “about” name a topic.</source>
        <translation>議論の動詞、または “about” の後の語が議題を挙げています。</translation>
    </message>
    <message>
        <source>The topic stands in the name of the meeting or beside it.</source>
        <translation>議題が会談の名前またはその横にあります。</translation>
    </message>
    <message>
        <source>A title before the name says for whom the person acts.</source>
        <translation>名前の前の肩書が、誰のために動くかを述べています。</translation>
    </message>
    <message>
        <source>A description beside the name says for whom the person acts.</source>
        <translation>名前の横の説明が、誰のために動くかを述べています。</translation>
    </message>
    <message>
        <source>The office is one that a state has; the state is the one last spoken of.</source>
        <translation>国家が置く役職で、国家は直前に挙げられたものです。</translation>
    </message>
    <message>
        <source>The person serves an office-holder and so acts for the same state.</source>
        <translation>公職者に仕える人物なので、同じ国家のために動きます。</translation>
    </message>
    <message>
        <source>Words say that the person represents it or leads its delegation.</source>
        <translation>この人物がそれを代表する、またはその代表団を率いると述べる言葉があります。</translation>
    </message>
    <message>
        <source>The article does not name the office; the vocabulary of Cablegraph knows the person&apos;s.</source>
        <translation>記事は役職を挙げていませんが、Cablegraph の語彙がこの人物の役職を知っています。</translation>
    </message>
    <message>
        <source>The name of the body or the words before it say whose it is.</source>
        <translation>機関の名前またはその前の語が、誰のものかを述べています。</translation>
    </message>
    <message>
        <source>The title places the body within the other one.</source>
        <translation>肩書が、機関を他の機関の中に置いています。</translation>
    </message>
    <message>
        <source>Words such as “a member of” say to what it belongs.</source>
        <translation>「～の一員」のような言葉が、何に属するかを述べています。</translation>
    </message>
    <message>
        <source>Words such as “the armed wing of” say what it is a part of.</source>
        <translation>「～の武装部門」のような言葉が、何の一部であるかを述べています。</translation>
    </message>
    <message>
        <source>The sentence lists the members.</source>
        <translation>文が構成員を列挙しています。</translation>
    </message>
    <message>
        <source>Words such as “based in” say where its seat is.</source>
        <translation>“based in” などの語が、本拠地を述べています。</translation>
    </message>
    <message>
        <source>A description beside the name says where it belongs.</source>
        <translation>名前の横の説明が、どこに属するかを述べています。</translation>
    </message>
    <message>
        <source>The one place is named as lying in the other.</source>
        <translation>一方の場所が他方の中にあるとされています。</translation>
    </message>
    <message>
        <source>The one place is named as belonging to the other.</source>
        <translation>一方の場所が他方に属するとされています。</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主語</translation>
    </message>
    <message>
        <source>subject, as what is done to it</source>
        <translation>主語 (行為を受ける側)</translation>
    </message>
    <message>
        <source>subject clause</source>
        <translation>主語節</translation>
    </message>
    <message>
        <source>object</source>
        <translation>目的語</translation>
    </message>
    <message>
        <source>indirect object</source>
        <translation>間接目的語</translation>
    </message>
    <message>
        <source>complement</source>
        <translation>補語</translation>
    </message>
    <message>
        <source>doer</source>
        <translation>行為者</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>形容詞</translation>
    </message>
    <message>
        <source>noun before it</source>
        <translation>前の名詞</translation>
    </message>
    <message>
        <source>description beside it</source>
        <translation>横の説明</translation>
    </message>
    <message>
        <source>partner (“and”, “or”)</source>
        <translation>対になる語 (“and”、“or”)</translation>
    </message>
    <message>
        <source>verb that completes it</source>
        <translation>補う動詞</translation>
    </message>
    <message>
        <source>clause that completes it</source>
        <translation>補う節</translation>
    </message>
    <message>
        <source>clause of circumstance</source>
        <translation>副詞節</translation>
    </message>
    <message>
        <source>clause about it</source>
        <translation>それについての節</translation>
    </message>
    <message>
        <source>relative clause</source>
        <translation>関係節</translation>
    </message>
    <message>
        <source>clause beside it</source>
        <translation>並ぶ節</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>副詞</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>article</source>
        <translation>冠詞</translation>
    </message>
    <message>
        <source>further part of the name</source>
        <translation>名前の続き</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>前置詞</translation>
    </message>
    <message>
        <source>dependent</source>
        <translation>従属する語</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the article</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, the %1 of %2</source>
        <comment>role, word</comment>
        <translation>、%2 の%1</translation>
    </message>
    <message>
        <source>, whose %1 is %2</source>
        <comment>role, word</comment>
        <translation>、その%1は %2</translation>
    </message>
    <message>
        <source>, whose %1 with %2 is %3</source>
        <comment>role, preposition, word</comment>
        <translation>、%2 を伴う%1は %3</translation>
    </message>
    <message>
        <source>%1 One of the two stands further down in its phrase.</source>
        <comment>reason</comment>
        <translation>%1 一方は句のさらに奥にあります。</translation>
    </message>
    <message>
        <source>No rule was recorded for this sentence.</source>
        <translation>この文に規則は記録されていません。</translation>
    </message>
    <message>
        <source>A rule that this version of Cablegraph does not know.</source>
        <translation>この版の Cablegraph が知らない規則です。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一目で</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Main actors</source>
        <translation>主な行為者</translation>
    </message>
    <message>
        <source>Meetings in order of time</source>
        <translation>時系列の会談</translation>
    </message>
    <message>
        <source>Threats, and who answers them</source>
        <translation>脅威と、それに対抗する側</translation>
    </message>
    <message>
        <source>Contested claims</source>
        <translation>争いのある主張</translation>
    </message>
    <message>
        <source>Sources, word for word</source>
        <translation>出典の原文</translation>
    </message>
    <message>
        <source>Posed by</source>
        <translation>脅威の主体</translation>
    </message>
    <message>
        <source>Directed against</source>
        <translation>標的</translation>
    </message>
    <message>
        <source>Countered by</source>
        <translation>対抗する側</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>関連するもの</translation>
    </message>
    <message>
        <source>Said of it</source>
        <translation>それについての発言</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>協力</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>対立</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Date not given</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>記事自体</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>発信元:</translation>
    </message>
    <message>
        <source>The articles say nothing of this.</source>
        <translation>記事はこれについて何も述べていません。</translation>
    </message>
    <message>
        <source>No statement about others.</source>
        <translation>ほかについての記述はありません。</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>本文へ戻る</translation>
    </message>
    <message>
        <source>Made with Cablegraph from what the articles say. Each statement was found automatically and leads to its sentence: read that before you rely on it.</source>
        <translation>記事の内容から Cablegraph で作成しました。各記述は自動で見つけたもので、その文につながります。依拠する前に文をお読みください。</translation>
    </message>
    <message>
        <source>Articles: {}</source>
        <translation>記事: {}</translation>
    </message>
    <message>
        <source>{} more in the library</source>
        <translation>ライブラリにほか {} 件</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
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
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All Neighbours (%1)</source>
        <translation>すべての隣接ノード (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>plural of a kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Only This</source>
        <translation>これだけ表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;Neighbours</source>
        <translation>隣接ノードを選択(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom to Neigh&amp;bourhood</source>
        <translation>周辺を拡大(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy Name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit Graph</source>
        <translation>グラフ全体(&amp;F)</translation>
    </message>
    <message>
        <source>Sho&amp;w All Hidden</source>
        <translation>隠したものをすべて表示(&amp;W)</translation>
    </message>
    <message>
        <source>Neighbours Follow a &amp;Dragged Node</source>
        <translation>ドラッグに隣接ノードが従う(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>凡例(&amp;L)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>全体図(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>調べる(&amp;I)</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::EmptyNote</name>
    <message>
        <source>No articles yet</source>
        <translation>まだ記事がありません</translation>
    </message>
    <message>
        <source>Open news articles to see who met whom, who speaks for whom and who threatens whom. Every line leads to its sentence.</source>
        <translation>ニュース記事を開くと、誰が誰と会い、誰が誰を代弁し、誰が誰を脅しているかが見えます。どの線もその文につながります。</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>まだ描くものがありません</translation>
    </message>
    <message>
        <source>No states, officials, meetings or threats were found in these articles.</source>
        <translation>これらの記事に国家、公職者、会談、脅威は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>フィルターに合うものがありません</translation>
    </message>
    <message>
        <source>Nothing in this library meets all its conditions.</source>
        <translation>このライブラリにすべての条件を満たすものはありません。</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;clear&quot;&gt;Clear the filter&lt;/a&gt;, or go back to the one before (%1)</source>
        <translation>&lt;a href=&quot;clear&quot;&gt;フィルターを解除&lt;/a&gt;、または一つ前に戻る (%1)</translation>
    </message>
    <message>
        <source>Everything is hidden</source>
        <translation>すべて隠れています</translation>
    </message>
    <message>
        <source>What the filter lets through was taken off the drawing.</source>
        <translation>フィルターを通るものが図から外されています。</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;show&quot;&gt;Show all hidden nodes&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;show&quot;&gt;隠したノードをすべて表示&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;Open articles…&lt;/a&gt; (%1) or drop files here</source>
        <translation>&lt;a href=&quot;open&quot;&gt;記事を開く…&lt;/a&gt; (%1)、またはここにファイルをドロップ</translation>
    </message>
    <message>
        <source>or look at the &lt;a href=&quot;samples&quot;&gt;sample articles&lt;/a&gt;</source>
        <translation>または&lt;a href=&quot;samples&quot;&gt;サンプル記事&lt;/a&gt;を見る</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: Show All</source>
        <translation>
            <numerusform>%n 件を非表示: すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the nodes again that were hidden or are not part of what you look at alone</source>
        <translation>隠した、または注目の外にあるノードを再び表示します</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::Legend</name>
    <message>
        <source>Offices and places</source>
        <translation>役職と場所</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>対立</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>協力</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>The whole graph: drag the frame to look elsewhere</source>
        <translation>グラフ全体: 枠をドラッグすると別の場所が見えます</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::ToolTip</name>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>関係 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, number of relations</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4, %5</source>
        <comment>source, relation, target, standing, number of sentences</comment>
        <translation>%1 %2 %3、%4、%5</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::ChangeVisibility</name>
    <message numerus="yes">
        <source>Hide %n Nodes</source>
        <translation>
            <numerusform>ノード %n 個を隠す</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を隠す</translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Nodes</source>
        <translation>
            <numerusform>ノード %n 個だけ表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Only %1</source>
        <translation>%1 だけ表示</translation>
    </message>
    <message numerus="yes">
        <source>Expand %n Nodes</source>
        <translation>
            <numerusform>ノード %n 個を展開</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 を展開</translation>
    </message>
    <message numerus="yes">
        <source>Collapse %n Nodes</source>
        <translation>
            <numerusform>ノード %n 個を折りたたむ</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 を折りたたむ</translation>
    </message>
    <message>
        <source>Show All Nodes</source>
        <translation>すべてのノードを表示</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::Correction</name>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 を %2 に統合</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 を分割</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Change Kind of %1 to %2</source>
        <translation>%1 の種類を %2 に変更</translation>
    </message>
    <message>
        <source>Change Role of %1 to %2</source>
        <translation>%1 の役職を %2 に変更</translation>
    </message>
    <message>
        <source>Change Class of %1 to %2</source>
        <translation>%1 の分類を %2 に変更</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>%1 を付け替え</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Reject Evidence of %1</source>
        <translation>%1 の根拠を却下</translation>
    </message>
    <message>
        <source>Confirm Evidence of %1</source>
        <translation>%1 の根拠を確認</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Mark %1 as Mention of %2</source>
        <translation>%1 を %2 の言及とする</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Take Back “%1”</source>
        <translation>「%1」を取り消す</translation>
    </message>
    <message>
        <source>Set Date of %1 to %2</source>
        <translation>%1 の日付を %2 にする</translation>
    </message>
    <message>
        <source>Keep %1 and %2 Apart</source>
        <translation>%1 と %2 を分けておく</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::MoveNodes</name>
    <message numerus="yes">
        <source>Move %n Nodes</source>
        <translation>
            <numerusform>ノード %n 個を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Nodes</source>
        <translation>
            <numerusform>ノード %n 個を固定</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 を固定</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Nodes</source>
        <translation>
            <numerusform>ノード %n 個の固定を解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 の固定を解除</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::ArticleDateDialog</name>
    <message>
        <source>Set Article Date</source>
        <translation>記事の日付を設定</translation>
    </message>
    <message>
        <source>&amp;When did the article appear?</source>
        <translation>記事はいつ出ましたか?(&amp;W)</translation>
    </message>
    <message>
        <source>2024-03-05, 2024-03 or 2024</source>
        <translation>2024-03-05、2024-03 または 2024</translation>
    </message>
    <message>
        <source>A day, a month or a year. Leave it empty if the date is not known.</source>
        <translation>日、月または年です。日付が分からなければ空にしておいてください。</translation>
    </message>
    <message>
        <source>%1. “On Saturday” and the like are read against it.</source>
        <translation>%1。“On Saturday” などはこの日付を基準に読み取ります。</translation>
    </message>
    <message>
        <source>No date: “on Saturday” and the like stay undated.</source>
        <translation>日付なし: “on Saturday” などに日付は付きません。</translation>
    </message>
    <message>
        <source>This is no date such as 2024-03-05, 2024-03 or 2024.</source>
        <translation>2024-03-05、2024-03、2024 のような日付ではありません。</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::Corrector</name>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>%1 is the same as:</source>
        <translation>%1 と同じもの:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>The selected nodes become:</source>
        <translation>選択したノードの統合先:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>種類の変更</translation>
    </message>
    <message>
        <source>%1 is a kind of:</source>
        <translation>%1 の種類:</translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>役職の変更</translation>
    </message>
    <message>
        <source>Role of %1:</source>
        <translation>%1 の役職:</translation>
    </message>
    <message>
        <source>Change Class</source>
        <translation>分類の変更</translation>
    </message>
    <message>
        <source>Class of the threat:</source>
        <translation>脅威の分類:</translation>
    </message>
    <message>
        <source>Redirect Source</source>
        <translation>始点の付け替え</translation>
    </message>
    <message>
        <source>Redirect Target</source>
        <translation>終点の付け替え</translation>
    </message>
    <message>
        <source>The relation comes from:</source>
        <translation>関係の始点:</translation>
    </message>
    <message>
        <source>The relation goes to:</source>
        <translation>関係の終点:</translation>
    </message>
    <message>
        <source>&amp;Redirect</source>
        <translation>付け替え(&amp;R)</translation>
    </message>
    <message>
        <source>Change Relation</source>
        <translation>関係の変更</translation>
    </message>
    <message>
        <source>How %1 stands to %2:</source>
        <translation>%1 の %2 に対する関係:</translation>
    </message>
    <message>
        <source>Add Node</source>
        <translation>ノードの追加</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Add Mention</source>
        <translation>言及の追加</translation>
    </message>
    <message>
        <source>“%1” means:</source>
        <translation>「%1」が指すもの:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” is a kind of:</source>
        <translation>「%1」の種類:</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::HistoryDialog</name>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Filter corrections</source>
        <translation>訂正を絞る</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>No correction has these words.</source>
        <translation>この語を含む訂正はありません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>&amp;Let Hold Again</source>
        <translation>再び有効にする(&amp;L)</translation>
    </message>
    <message>
        <source>You have corrected nothing yet. Edit &gt; Correct and the menus of nodes, lines and sentences change what was read; each change is listed here and can be taken back at any time.</source>
        <translation>まだ何も訂正していません。「編集 &gt; 訂正」やノード・線・文のメニューで、読み取られたものを直せます。直したものはすべてここに並び、いつでも取り消せます。</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::NodeChooser</name>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::NodePortrait</name>
    <message>
        <source>Both get this name (Left and Right in the list)</source>
        <translation>どちらもこの名前になります (一覧で左右キー)</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <comment>other names</comment>
        <translation>別名: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No sentence names it.</source>
        <translation>言及する文はありません。</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::RelationDialog</name>
    <message>
        <source>Add Relation</source>
        <translation>関係の追加</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted sentence</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>誰が(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>関係(&amp;R):</translation>
    </message>
    <message>
        <source>W&amp;hom:</source>
        <translation>誰を(&amp;H):</translation>
    </message>
    <message>
        <source>The &amp;sentence:</source>
        <translation>文(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>別のノード…</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>誰が?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>誰を?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選ぶ(&amp;C)</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::SplitDialog</name>
    <message>
        <source>Added by you</source>
        <translation>あなたが追加</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 を分割</translation>
    </message>
    <message>
        <source>Mark what is not the same %1. It becomes a node of its own, with its relations.</source>
        <translation>同じ%1ではないものに印を付けてください。その関係とともに別のノードになります。</translation>
    </message>
    <message>
        <source>What each article says</source>
        <translation>各記事が述べること</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (here by: %2)</source>
        <translation>%1 (ここでは: %2)</translation>
    </message>
    <message>
        <source>just the same people</source>
        <translation>まったく同じ人々</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>ほかになし</translation>
    </message>
    <message>
        <source>the same state</source>
        <translation>同じ国家</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>its abbreviation</source>
        <translation>その略称</translation>
    </message>
    <message>
        <source>the same full name</source>
        <translation>同じ正式名</translation>
    </message>
    <message>
        <source>short name and whom they act for</source>
        <translation>短い名前と所属</translation>
    </message>
    <message>
        <source>short name and role</source>
        <translation>短い名前と役職</translation>
    </message>
    <message>
        <source>proper name and year</source>
        <translation>固有名と年</translation>
    </message>
    <message>
        <source>day and parties</source>
        <translation>日付と当事者</translation>
    </message>
    <message>
        <source>the same people at about the same time</source>
        <translation>ほぼ同じ時の同じ人々</translation>
    </message>
    <message>
        <source>class and source</source>
        <translation>分類と発信元</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>あなたの判断</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::SuggestionsDialog</name>
    <message>
        <source>Merge Suggestions</source>
        <translation>統合の提案</translation>
    </message>
    <message>
        <source>Nodes that may be one</source>
        <translation>同じかもしれないノード</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing in this library looks like a duplicate. What is one all the same you can select together and join with Edit &gt; Correct &gt; Merge.</source>
        <translation>このライブラリに重複らしいものはありません。それでも同じものは、一緒に選択して「編集 &gt; 訂正 &gt; 統合」でまとめられます。</translation>
    </message>
    <message>
        <source>These may be one, the likeliest first. What you keep apart stays apart and is not suggested again.</source>
        <translation>同じかもしれないもので、可能性の高い順です。分けておいたものは分かれたままで、もう提案されません。</translation>
    </message>
    <message>
        <source>They are one and get the name chosen (Return in the list)</source>
        <translation>同じもので、選んだ名前になります (一覧で Enter)</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>分けておく(&amp;K)</translation>
    </message>
    <message>
        <source>They are different and are not suggested again (Delete in the list)</source>
        <translation>別のもので、もう提案されません (一覧で Delete)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>Go on; they are suggested again (Space in the list)</source>
        <translation>次へ進みます。また提案されます (一覧でスペース)</translation>
    </message>
    <message>
        <source>The library cannot be read at the moment.</source>
        <translation>今はライブラリを読めません。</translation>
    </message>
    <message>
        <source>Looking for nodes that may be one…</source>
        <translation>同じかもしれないノードを探しています…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>two names</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This library is empty. When its articles call one and the same by two names, both are listed here with the reasons and the sentences.</source>
        <translation>このライブラリは空です。記事が同じものを二つの名前で呼ぶと、両方が理由と文とともにここに並びます。</translation>
    </message>
    <message>
        <source>What speaks for it: %1.</source>
        <translation>根拠: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>一方の名前が他方の一部</translation>
    </message>
    <message>
        <source>the name is spelt alike</source>
        <translation>名前のつづりが似ている</translation>
    </message>
    <message>
        <source>the same words in the name</source>
        <translation>名前に同じ語</translation>
    </message>
    <message>
        <source>one is the abbreviation of the other</source>
        <translation>一方が他方の略称</translation>
    </message>
    <message>
        <source>the same surname</source>
        <translation>同じ姓</translation>
    </message>
    <message>
        <source>the same role</source>
        <translation>同じ役職</translation>
    </message>
    <message>
        <source>they act for the same side</source>
        <translation>同じ側のために動く</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>同じ時</translation>
    </message>
    <message>
        <source>the same parties</source>
        <translation>同じ当事者</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>同じ場所</translation>
    </message>
    <message>
        <source>they are related to the same others</source>
        <translation>同じ相手と関係がある</translation>
    </message>
</context>
<context>
    <name>cablegraph::help::Guide</name>
    <message>
        <source># User&apos;s Guide

The guide is missing from the program&apos;s data. Install Cablegraph again.</source>
        <translation># 使い方の手引き

プログラムのデータに手引きがありません。Cablegraph をインストールし直してください。</translation>
    </message>
    <message>
        <source>User&apos;s Guide</source>
        <translation>使い方の手引き</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>手引きを検索</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>手引きの本文</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>手引きの目次</translation>
    </message>
    <message>
        <source>guide.md</source>
        <extracomment>The file of the guide in this language; leave it as it is where there is none.</extracomment>
        <translation>guide_ja.md</translation>
    </message>
</context>
<context>
    <name>cablegraph::help::Tour</name>
    <message>
        <source>Short tour</source>
        <translation>短いツアー</translation>
    </message>
    <message>
        <source>&amp;End Tour</source>
        <translation>ツアーを終える(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>cablegraph::jobs::JobBar</name>
    <message>
        <source>Reading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Measuring the graph</source>
        <translation>グラフの計測</translation>
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
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop this work; what is done already stays</source>
        <translation>この作業を止めます。済んだ分は残ります</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>作業中…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::DockTitle</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>このパネルを閉じます。表示メニューでまた開けます</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::ExportBriefingDialog</name>
    <message>
        <source>The &amp;whole library</source>
        <translation>ライブラリ全体(&amp;W)</translation>
    </message>
    <message>
        <source>What is &amp;shown</source>
        <translation>表示中のもの(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;PDF, for print</source>
        <translation>印刷用 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;HTML, for any browser</source>
        <translation>ブラウザー用 HTML(&amp;H)</translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation>ブリーフィングの書き出し</translation>
    </message>
    <message>
        <source>The selected &amp;node</source>
        <translation>選択したノード(&amp;N)</translation>
    </message>
    <message>
        <source>The selected &amp;node, %1</source>
        <translation>選択したノード(&amp;N)、%1</translation>
    </message>
    <message>
        <source>briefing</source>
        <comment>file name</comment>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>題名(&amp;T):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>The picture, the main actors, meetings in order of time, threats with who poses and who counters them, and contested claims with both sides; each statement with its sentence, article and date.</source>
        <translation>図、主な行為者、時系列の会談、脅威とその主体および対抗する側、争いのある主張とその両側。各記述に文、記事、日付が付きます。</translation>
    </message>
    <message>
        <source>The file name must end in .pdf or .html.</source>
        <translation>ファイル名の末尾は .pdf か .html にしてください。</translation>
    </message>
    <message>
        <source>Briefings (*.pdf *.html)</source>
        <translation>ブリーフィング (*.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <translation>Cablegraph JSON 1 行、本文付き</translation>
    </message>
    <message>
        <source>GraphML for Gephi and Cytoscape</source>
        <translation>Gephi と Cytoscape 用 GraphML</translation>
    </message>
    <message>
        <source>GraphML for yEd</source>
        <translation>yEd 用 GraphML</translation>
    </message>
    <message>
        <source>GEXF for Gephi</source>
        <translation>Gephi 用 GEXF</translation>
    </message>
    <message>
        <source>XGMML for Cytoscape</source>
        <translation>Cytoscape 用 XGMML</translation>
    </message>
    <message>
        <source>DOT for Graphviz</source>
        <translation>Graphviz 用 DOT</translation>
    </message>
    <message>
        <source>Table of links with their sentences</source>
        <translation>つながりとその文の表</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>ノードの表</translation>
    </message>
    <message>
        <source>Table of links, one row each</source>
        <translation>つながりの表、1 件 1 行</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle</source>
        <translation>STIX 2.1 バンドル</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle, standard relationships only</source>
        <translation>STIX 2.1 バンドル、標準の関係のみ</translation>
    </message>
    <message>
        <source>FollowTheMoney for Aleph</source>
        <translation>Aleph 用 FollowTheMoney</translation>
    </message>
    <message>
        <source>Web annotations of the sentences</source>
        <translation>文のウェブ注釈</translation>
    </message>
    <message>
        <source>Cypher for Neo4j</source>
        <translation>Neo4j 用 Cypher</translation>
    </message>
    <message>
        <source>nodes without a link</source>
        <translation>つながりのないノード</translation>
    </message>
    <message>
        <source>links</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>places on the drawing</source>
        <translation>図の中の位置</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>dates of what happened</source>
        <translation>出来事の日付</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>the exact place of the words in the article</source>
        <translation>記事の中の語の正確な箇所</translation>
    </message>
    <message>
        <source>whether it is asserted, alleged, denied or planned</source>
        <translation>記述、主張、否定、予定の別</translation>
    </message>
    <message>
        <source>who is cited</source>
        <translation>誰の言葉か</translation>
    </message>
    <message>
        <source>the whole texts of the articles</source>
        <translation>記事の全文</translation>
    </message>
    <message>
        <source>This format carries everything.</source>
        <translation>この形式はすべてを含みます。</translation>
    </message>
    <message>
        <source>Not carried: %1.</source>
        <translation>含まれないもの: %1。</translation>
    </message>
    <message>
        <source>The &amp;whole library</source>
        <translation>ライブラリ全体(&amp;W)</translation>
    </message>
    <message>
        <source>Only what is &amp;shown</source>
        <translation>表示中のものだけ(&amp;S)</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>データの書き出し</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::GraphTasks</name>
    <message>
        <source>Arrange Again</source>
        <translation>再配置</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryController</name>
    <message>
        <source>There is no text to read in what was copied.</source>
        <translation>コピーされたものに読むテキストがありません。</translation>
    </message>
    <message>
        <source>Articles added: %1</source>
        <translation>追加した記事: %1</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>すでにライブラリにあり: %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles could not be read.</source>
        <translation>%2 件中 %1 件の記事を読み込めませんでした。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>One article is not in English (%1). It can be read and searched, but nothing is drawn from it.</source>
        <translation>英語でない記事が 1 件あります (%1)。読むことも検索もできますが、図にはなりません。</translation>
    </message>
    <message>
        <source>%1 articles are not in English (%2). They can be read and searched, but nothing is drawn from them.</source>
        <translation>英語でない記事が %1 件あります (%2)。読むことも検索もできますが、図にはなりません。</translation>
    </message>
    <message>
        <source>“%1” is no longer there. The text stays in the library.</source>
        <translation>「%1」はもうありません。本文はライブラリに残っています。</translation>
    </message>
    <message>
        <source>This article was not read from a file (%1). The text in the library is all there is.</source>
        <translation>この記事はファイルから読み込んだものではありません (%1)。ライブラリの本文がすべてです。</translation>
    </message>
    <message>
        <source>These are sample articles with invented events. Open your own with File &gt; Open Articles…, or drop them on the window.</source>
        <translation>架空の出来事を書いたサンプル記事です。ファイル &gt; 記事を開く… で自分の記事を開くか、ウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Show Me &amp;Around</source>
        <translation>案内を見る(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>サンプルを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Removed %1 articles.</source>
        <translation>%1 件の記事を削除しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The sample articles are missing. Install Cablegraph again.</source>
        <translation>サンプル記事がありません。Cablegraph をインストールし直してください。</translation>
    </message>
    <message>
        <source>There is no library to put articles in. Make one with File &gt; New Library…</source>
        <translation>記事を入れるライブラリがありません。ファイル &gt; 新しいライブラリ… で作ってください。</translation>
    </message>
    <message>
        <source>“%1” is write-protected and cannot take or give up articles. Open or make another library first.</source>
        <translation>「%1」は書き込み禁止で、記事の追加も削除もできません。先に別のライブラリを開くか作ってください。</translation>
    </message>
    <message>
        <source>Another window changed this library. It is shown as it is now.</source>
        <translation>別のウィンドウがこのライブラリを変更しました。今の状態を表示しています。</translation>
    </message>
    <message>
        <source>Another window changed this library meanwhile, so this could not be done. The library is shown as it is now.</source>
        <translation>その間に別のウィンドウがこのライブラリを変更したため、実行できませんでした。今の状態を表示しています。</translation>
    </message>
    <message>
        <source>Graphs are read from Cablegraph&apos;s JSON, GraphML, GEXF and CSV; a table needs a first row with Source and Target, or with Id and Label.</source>
        <translation>グラフは Cablegraph の JSON、GraphML、GEXF、CSV から読み込みます。表の 1 行目には Source と Target、または Id と Label が必要です。</translation>
    </message>
    <message>
        <source>The library has all of %1 already.</source>
        <translation>ライブラリには %1 のすべてがすでにあります。</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 を取り込みました。</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryOpener</name>
    <message>
        <source>“%1” is write-protected: you can look at it, but not add or remove articles. To do that, open or make another library.</source>
        <translation>「%1」は書き込み禁止です。見ることはできますが、記事の追加や削除には別のライブラリを開くか作ってください。</translation>
    </message>
    <message>
        <source>Articles are kept only until you close this window. To keep them, make a library in a folder of your own with File &gt; New Library…</source>
        <translation>記事はこのウィンドウを閉じるまでしか保たれません。残すには、ファイル &gt; 新しいライブラリ… で自分のフォルダーにライブラリを作ってください。</translation>
    </message>
    <message>
        <source>&amp;Make It</source>
        <translation>作る(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryUpkeep</name>
    <message>
        <source>Today&apos;s copy of the library could not be made. %1</source>
        <translation>今日のライブラリの控えを作れませんでした。%1</translation>
    </message>
    <message>
        <source>The library is whole: nothing is missing or damaged.</source>
        <translation>ライブラリは健全です。欠けも損傷もありません。</translation>
    </message>
    <message>
        <source>The library is damaged. Go on with one of the dated copies beside it, and read newer articles again.</source>
        <translation>ライブラリが損傷しています。横にある日付付きの控えで続け、それ以降の記事を読み込み直してください。</translation>
    </message>
    <message>
        <source>Compacted the library: %1 saved</source>
        <translation>ライブラリを圧縮: %1 節約</translation>
    </message>
    <message>
        <source>Articles read again: %1</source>
        <translation>読み直した記事: %1</translation>
    </message>
    <message>
        <source>Articles added: %1  ·  Corrections taken over: %2</source>
        <translation>追加した記事: %1  ·  引き継いだ訂正: %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::MainWindow</name>
    <message>
        <source>The graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>States, officials, organizations, meetings and threats, and what ties them. Click on a node or a line to ask why it is there. Drag to move, turn the wheel to zoom; the legend explains shapes, colours and patterns.</source>
        <translation>国家、公職者、組織、会談、脅威と、それらを結ぶものです。ノードや線をクリックすると、なぜあるのかが分かります。ドラッグで動かし、ホイールで拡大・縮小します。凡例が形、色、模様を説明します。</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>その理由</translation>
    </message>
    <message>
        <source>The inspector lists every sentence behind what you selected, who is cited for it, and whether it is asserted, alleged, denied or planned. A click on a sentence goes to its place in the article.</source>
        <translation>インスペクターには、選択の根拠となるすべての文と、引用された者、記述・主張・否定・予定の別が並びます。文をクリックすると記事のその箇所へ移ります。</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>The text as it was read, with the sentences of your selection marked. Click on a marked name to select its node.</source>
        <translation>読み込んだままの本文で、選択の文に印が付きます。印の付いた名前をクリックすると、そのノードが選択されます。</translation>
    </message>
    <message>
        <source>Less at a time</source>
        <translation>少しずつ見る</translation>
    </message>
    <message>
        <source>Filters keep what you ask for: kinds, threats, states, claims, sources and dates. Each choice says how much it stands for.</source>
        <translation>フィルターは知りたいものだけを残します: 種類、脅威、国家、主張、情報源、日付。選択肢ごとにどれだけあるかが示されます。</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>さあ、あなたの番</translation>
    </message>
    <message>
        <source>Open your own articles from the File menu, or drop them on the window. Edit &gt; Correct mends what was misread, File &gt; Export takes pictures and data along. F1 opens the guide.</source>
        <translation>ファイルメニューから自分の記事を開くか、ウィンドウにドロップしてください。編集 &gt; 訂正 で読み違いを直し、ファイル &gt; 書き出し で画像とデータを持ち出せます。F1 で手引きが開きます。</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>記事の一覧を表示または隠します</translation>
    </message>
    <message>
        <source>Article Text</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Show or hide the text of the article</source>
        <translation>記事の本文を表示または隠します</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selection</source>
        <translation>選択について分かっていることを表示または隠します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show or hide the search for names and sentences</source>
        <translation>名前と文の検索を表示または隠します</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Choose what is shown of the graph</source>
        <translation>グラフの何を表示するか選びます</translation>
    </message>
    <message>
        <source>This node is filtered out or hidden, so it is not on the drawing.</source>
        <translation>このノードはフィルターで外されたか隠されていて、図にありません。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>List nodes, links and sentences</source>
        <translation>ノード、つながり、文を一覧にします</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Find how two nodes hang together</source>
        <translation>2 つのノードがどうつながるかを探します</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Show when things happened, and filter the graph by days</source>
        <translation>いつ起きたかを示し、日付でグラフを絞ります</translation>
    </message>
    <message>
        <source>Contested Claims</source>
        <translation>争いのある主張</translation>
    </message>
    <message>
        <source>List what some assert and others deny, both sides beside each other</source>
        <translation>一方が述べ他方が否定するものを、両側を並べて示します</translation>
    </message>
    <message>
        <source>Dyads</source>
        <translation>二国間</translation>
    </message>
    <message>
        <source>Show how two states dealt with each other, month by month</source>
        <translation>2 国が互いにどう接したかを月ごとに示します</translation>
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
        <translation>記事: %1  ·  ノード: %2  ·  つながり: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show what is new, gone and changed between two filters, two days or two libraries</source>
        <translation>2 つのフィルター、日、またはライブラリの間の新規、消失、変化を示します</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::MeasureLook</name>
    <message>
        <source>Betweenness</source>
        <translation>媒介中心性</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>ページランク</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Nothing Opened Yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (なし)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::WindowActions</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Say that what is selected is the same as something else</source>
        <translation>選択したものがほかのものと同じだと示します</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分割(&amp;S)…</translation>
    </message>
    <message>
        <source>Say that some articles mean something else by this name</source>
        <translation>一部の記事はこの名前で別のものを指すと示します</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation>選択したものに別の名前を付けます</translation>
    </message>
    <message>
        <source>Change &amp;Kind…</source>
        <translation>種類の変更(&amp;K)…</translation>
    </message>
    <message>
        <source>Say that what is selected is of another kind</source>
        <translation>選択したものが別の種類だと示します</translation>
    </message>
    <message>
        <source>Change &amp;Role…</source>
        <translation>役職の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the person selected another role</source>
        <translation>選択した人物に別の役職を与えます</translation>
    </message>
    <message>
        <source>Change &amp;Class…</source>
        <translation>分類の変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Put the threat selected into another class</source>
        <translation>選択した脅威を別の分類に入れます</translation>
    </message>
    <message>
        <source>Redirect S&amp;ource…</source>
        <translation>始点の付け替え(&amp;O)…</translation>
    </message>
    <message>
        <source>Let the relation selected come from somewhere else</source>
        <translation>選択した関係の始点を変えます</translation>
    </message>
    <message>
        <source>Redirect &amp;Target…</source>
        <translation>終点の付け替え(&amp;T)…</translation>
    </message>
    <message>
        <source>Let the relation selected go somewhere else</source>
        <translation>選択した関係の終点を変えます</translation>
    </message>
    <message>
        <source>Change R&amp;elation…</source>
        <translation>関係の変更(&amp;E)…</translation>
    </message>
    <message>
        <source>Make another relation of the one selected</source>
        <translation>選択した関係を別の関係にします</translation>
    </message>
    <message>
        <source>&amp;Delete Relation</source>
        <translation>関係を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Say that the sentences do not say so</source>
        <translation>文がそうは述べていないと示します</translation>
    </message>
    <message>
        <source>&amp;Add Node…</source>
        <translation>ノードの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Put something into the graph that no article names so</source>
        <translation>どの記事もそう呼ばないものをグラフに加えます</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>訂正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Search names and sentences</source>
        <translation>名前と文を検索します</translation>
    </message>
    <message>
        <source>&amp;Back to Previous Filter</source>
        <translation>前のフィルターへ戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Look through the filter before this one again</source>
        <translation>一つ前のフィルターで見ます</translation>
    </message>
    <message>
        <source>Forw&amp;ard to Next Filter</source>
        <translation>次のフィルターへ進む(&amp;A)</translation>
    </message>
    <message>
        <source>Look through the filter again that came after this one</source>
        <translation>一つ後のフィルターで見ます</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Show everything that the filter hides</source>
        <translation>フィルターが隠すものをすべて表示します</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>Show the hidden neighbours of what is selected</source>
        <translation>選択したものの隠れた隣接ノードを表示します</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>Hide the neighbours that hang on what is selected alone</source>
        <translation>選択したものだけにつながる隣接ノードを隠します</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Take what is selected off the drawing</source>
        <translation>選択したものを図から外します</translation>
    </message>
    <message>
        <source>Show &amp;Only Selection</source>
        <translation>選択だけ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Look at what is selected alone</source>
        <translation>選択したものだけを見ます</translation>
    </message>
    <message>
        <source>Sho&amp;w All Hidden</source>
        <translation>隠したものをすべて表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show every node again</source>
        <translation>すべてのノードを再び表示します</translation>
    </message>
    <message>
        <source>Neighbours &amp;Follow a Dragged Node</source>
        <translation>ドラッグに隣接ノードが従う(&amp;F)</translation>
    </message>
    <message>
        <source>Let springs move the neighbourhood (Space on the graph)</source>
        <translation>ばねが周辺を動かします (グラフ上でスペース)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>全体図(&amp;V)</translation>
    </message>
    <message>
        <source>Show the whole graph in a corner while only a part is in view</source>
        <translation>一部だけ見えるとき、隅に全体を示します</translation>
    </message>
    <message>
        <source>P&amp;an</source>
        <translation>移動(&amp;A)</translation>
    </message>
    <message>
        <source>A drag on the empty sheet moves it</source>
        <translation>空いた所をドラッグすると表示が動きます</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>四角形(&amp;R)</translation>
    </message>
    <message>
        <source>A drag selects what lies in a rectangle (Shift+drag)</source>
        <translation>ドラッグで四角形の中を選択します (Shift+ドラッグ)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>投げ縄(&amp;L)</translation>
    </message>
    <message>
        <source>A drag selects what it goes round (Alt+drag)</source>
        <translation>ドラッグで囲んだものを選択します (Alt+ドラッグ)</translation>
    </message>
    <message>
        <source>User&apos;s &amp;Guide</source>
        <translation>使い方の手引き(&amp;G)</translation>
    </message>
    <message>
        <source>Read how to use Cablegraph</source>
        <translation>Cablegraph の使い方を読みます</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>短いツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Be shown what is where, in five steps</source>
        <translation>何がどこにあるかを 5 段階で案内します</translation>
    </message>
    <message>
        <source>&amp;Sample Articles</source>
        <translation>サンプル記事(&amp;S)</translation>
    </message>
    <message>
        <source>Read the sample articles into the library</source>
        <translation>サンプル記事をライブラリに読み込みます</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>Click on anything to be told what it is for</source>
        <translation>クリックしたものの役目を説明します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>List keys and what the mouse does</source>
        <translation>キーとマウスの働きを一覧にします</translation>
    </message>
    <message>
        <source>&amp;About Cablegraph</source>
        <translation>Cablegraph について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版とライセンス</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Read all articles in a folder and those below it</source>
        <translation>フォルダーとその下のすべての記事を読み込みます</translation>
    </message>
    <message>
        <source>New Article from &amp;Clipboard</source>
        <translation>クリップボードから新しい記事(&amp;C)</translation>
    </message>
    <message>
        <source>Read the text or web page that was copied last as an article</source>
        <translation>最後にコピーしたテキストやウェブページを記事として読み込みます</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Open Ori&amp;ginal</source>
        <translation>元のファイルを開く(&amp;G)</translation>
    </message>
    <message>
        <source>Open the file or page that the shown article was read from, in the program that is meant for it</source>
        <translation>表示中の記事の元のファイルやページを、対応するプログラムで開きます</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>フォルダーを見張る(&amp;W)…</translation>
    </message>
    <message>
        <source>Read articles as they come into a folder</source>
        <translation>フォルダーに入ってくる記事を読み込みます</translation>
    </message>
    <message>
        <source>&amp;Same for All</source>
        <translation>すべて同じ(&amp;S)</translation>
    </message>
    <message>
        <source>Draw all nodes in one size</source>
        <translation>すべてのノードを同じ大きさで描きます</translation>
    </message>
    <message>
        <source>&amp;Degree</source>
        <translation>次数(&amp;D)</translation>
    </message>
    <message>
        <source>Draw nodes with many lines larger</source>
        <translation>線の多いノードを大きく描きます</translation>
    </message>
    <message>
        <source>&amp;Betweenness</source>
        <translation>媒介中心性(&amp;B)</translation>
    </message>
    <message>
        <source>Draw nodes larger that lie between many others</source>
        <translation>多くのノードの間にあるノードを大きく描きます</translation>
    </message>
    <message>
        <source>&amp;PageRank</source>
        <translation>ページランク(&amp;P)</translation>
    </message>
    <message>
        <source>Draw nodes larger that important ones lead to</source>
        <translation>重要なノードから線が来るノードを大きく描きます</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Colour nodes by what they are</source>
        <translation>種類によってノードに色を付けます</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>コミュニティ(&amp;C)</translation>
    </message>
    <message>
        <source>One colour for nodes that are joined among themselves</source>
        <translation>互いに結ばれたノードを同じ色にします</translation>
    </message>
    <message>
        <source>Colour nodes by their number of lines</source>
        <translation>線の数によってノードに色を付けます</translation>
    </message>
    <message>
        <source>Colour nodes by how many others they lie between</source>
        <translation>いくつのノードの間にあるかによって色を付けます</translation>
    </message>
    <message>
        <source>Colour nodes by how important those are that lead to them</source>
        <translation>線の元のノードの重要さによって色を付けます</translation>
    </message>
    <message>
        <source>Select Within &amp;Two Steps</source>
        <translation>2 段以内を選択(&amp;T)</translation>
    </message>
    <message>
        <source>Select the selected nodes&apos; neighbours and theirs</source>
        <translation>選択したノードの隣と、そのまた隣を選択します</translation>
    </message>
    <message>
        <source>Select Within T&amp;hree Steps</source>
        <translation>3 段以内を選択(&amp;H)</translation>
    </message>
    <message>
        <source>Select everything that is three lines or less from the selected nodes</source>
        <translation>選択したノードから線 3 本以内のすべてを選択します</translation>
    </message>
    <message>
        <source>&amp;Find Paths Between Two Nodes</source>
        <translation>2 ノード間の経路を探す(&amp;F)</translation>
    </message>
    <message>
        <source>Show how the two selected nodes hang together</source>
        <translation>選択した 2 つのノードがどうつながるかを示します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose how the program looks, reads and is reached by keys</source>
        <translation>見た目、読み込み、キーを選びます</translation>
    </message>
    <message>
        <source>Choose the colours of the window</source>
        <translation>ウィンドウの色を選びます</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗い(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>記事を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Read articles into the library and draw them</source>
        <translation>記事をライブラリに読み込んで描きます</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>新しいライブラリ(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty library file and open it</source>
        <translation>空のライブラリファイルを作って開きます</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>ライブラリを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Open another library file</source>
        <translation>別のライブラリファイルを開きます</translation>
    </message>
    <message>
        <source>I&amp;mport Library…</source>
        <translation>ライブラリを取り込む(&amp;M)…</translation>
    </message>
    <message>
        <source>Take over the articles and corrections of another library</source>
        <translation>別のライブラリの記事と訂正を引き継ぎます</translation>
    </message>
    <message>
        <source>&amp;Verify Library</source>
        <translation>ライブラリを検査(&amp;V)</translation>
    </message>
    <message>
        <source>Look through the whole file for damage</source>
        <translation>ファイル全体に損傷がないか調べます</translation>
    </message>
    <message>
        <source>&amp;Compact Library</source>
        <translation>ライブラリを圧縮(&amp;C)</translation>
    </message>
    <message>
        <source>Give back the room that removed articles left</source>
        <translation>削除した記事が残した空きを返します</translation>
    </message>
    <message>
        <source>Export &amp;Image…</source>
        <translation>画像を書き出す(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the graph as PNG, SVG or PDF</source>
        <translation>グラフを PNG、SVG、PDF で書きます</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>データを書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the graph with its sentences for other programs</source>
        <translation>グラフとその文をほかのプログラム用に書きます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>ウィンドウを閉じてプログラムを終えます</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>最後の変更を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>元に戻した変更をもう一度行います</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>出典付きでコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the sentences about what is selected, each with its source</source>
        <translation>選択したものについての文を、それぞれの出典とともにコピーします</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select every node</source>
        <translation>すべてのノードを選択します</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>何も選択しません</translation>
    </message>
    <message>
        <source>Ne&amp;xt Mention</source>
        <translation>次の言及(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place that names what is selected</source>
        <translation>選択したものに言及する次の箇所へ移ります</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>前の言及(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the place before that names what is selected</source>
        <translation>選択したものに言及する前の箇所へ移ります</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the graph larger</source>
        <translation>グラフを大きく表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the graph smaller</source>
        <translation>グラフを小さく表示します</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>グラフ全体を表示します</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>選択を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>選択したものをできるだけ大きく表示します</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>凡例(&amp;L)</translation>
    </message>
    <message>
        <source>Explain shapes, colours and line patterns</source>
        <translation>形、色、線の模様を説明します</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>&amp;Reset Window Layout</source>
        <translation>ウィンドウ配置を戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>すべてのパネルを最初の場所に戻します</translation>
    </message>
    <message>
        <source>&amp;Arrange Again</source>
        <translation>再配置(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange all nodes anew as they were arranged last, except the pinned ones</source>
        <translation>固定したものを除くすべてのノードを、前と同じ方法で配置し直します</translation>
    </message>
    <message>
        <source>Select &amp;Neighbours</source>
        <translation>隣接ノードを選択(&amp;N)</translation>
    </message>
    <message>
        <source>Add everything joined to what is selected</source>
        <translation>選択したものに結ばれたすべてを加えます</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are when the graph is arranged</source>
        <translation>グラフを配置するとき、選択したノードを動かしません</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>配置: %1</translation>
    </message>
    <message>
        <source>By &amp;Force</source>
        <translation>力で(&amp;F)</translation>
    </message>
    <message>
        <source>Joined nodes near each other, others apart</source>
        <translation>結ばれたノードは近く、ほかは遠く</translation>
    </message>
    <message>
        <source>In &amp;Rings by Kind</source>
        <translation>種類ごとの輪に(&amp;R)</translation>
    </message>
    <message>
        <source>States inmost, a ring around them for each other kind</source>
        <translation>国家は中心、ほかの種類はそれぞれ周りの輪に</translation>
    </message>
    <message>
        <source>In &amp;Columns by Kind</source>
        <translation>種類ごとの列に(&amp;C)</translation>
    </message>
    <message>
        <source>A column for each kind of node</source>
        <translation>ノードの種類ごとに 1 列</translation>
    </message>
    <message>
        <source>By &amp;Time</source>
        <translation>時間順に(&amp;T)</translation>
    </message>
    <message>
        <source>From left to right by date, a lane for each kind of node</source>
        <translation>日付に従って左から右へ、種類ごとに 1 段</translation>
    </message>
    <message>
        <source>On the &amp;Map</source>
        <translation>地図の上に(&amp;M)</translation>
    </message>
    <message>
        <source>States where they lie in the world, everything else around them</source>
        <translation>国家は世界での位置に、ほかはその周りに</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>グラフ(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>配置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>大きさの基準(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>色の基準(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>固定を解除(&amp;P)</translation>
    </message>
    <message>
        <source>The graph: states, officials, organizations, meetings and threats, and what ties them. Click on a node or a line to see the sentences that say so. Drag to move, turn the wheel to zoom.</source>
        <translation>グラフ: 国家、公職者、組織、会談、脅威と、それらを結ぶものです。ノードや線をクリックすると、そう述べる文が見えます。ドラッグで動かし、ホイールで拡大・縮小します。</translation>
    </message>
    <message>
        <source>The articles of the library. The one you click on is shown as text below. Select some to filter, copy or remove them.</source>
        <translation>ライブラリの記事です。クリックした記事の本文が下に表示されます。選択して、絞り込み、コピー、削除ができます。</translation>
    </message>
    <message>
        <source>Finds names and sentences while you type. Enter goes to what is found.</source>
        <translation>入力しながら名前と文を探します。Enter で見つけたものへ移ります。</translation>
    </message>
    <message>
        <source>The article as it was read. Sentences behind your selection are marked, and so are names: a click on one selects its node.</source>
        <translation>読み込んだままの記事です。選択の根拠となる文と名前に印が付きます。名前をクリックするとそのノードが選択されます。</translation>
    </message>
    <message>
        <source>Keeps on the graph what you check here, and nothing else. Each choice says how much it stands for.</source>
        <translation>ここでチェックしたものだけをグラフに残します。選択肢ごとにどれだけあるかが示されます。</translation>
    </message>
    <message>
        <source>What is known of your selection: every sentence by relation, who is cited for it, and whether it is asserted, alleged, denied or planned. “Why?” tells the rule behind it.</source>
        <translation>選択について分かっていること: 関係ごとのすべての文、引用された者、記述・主張・否定・予定の別。「なぜ?」がその規則を示します。</translation>
    </message>
    <message>
        <source>Lists nodes, links and sentences of the graph, to sort, filter, copy and save.</source>
        <translation>グラフのノード、つながり、文を一覧にします。並べ替え、絞り込み、コピー、保存ができます。</translation>
    </message>
    <message>
        <source>Tells how two nodes hang together: every short path as a chain of sentences.</source>
        <translation>2 つのノードのつながりを示します。短い経路のそれぞれを文の連なりとして表示します。</translation>
    </message>
    <message>
        <source>Lays events and articles along time. A drag along the ruler keeps some days on the graph.</source>
        <translation>出来事と記事を時間に沿って並べます。目盛りに沿ってドラッグすると、その日々だけがグラフに残ります。</translation>
    </message>
    <message>
        <source>What some assert and others deny: who says so beside who denies it.</source>
        <translation>一方が述べ他方が否定すること: 述べる者と否定する者を並べて示します。</translation>
    </message>
    <message>
        <source>How two states dealt with each other month by month, from conflict to cooperation.</source>
        <translation>2 国が月ごとに互いにどう接したか、対立から協力までを示します。</translation>
    </message>
    <message>
        <source>Say when the article that is shown was published</source>
        <translation>表示中の記事がいつ出たかを示します</translation>
    </message>
    <message>
        <source>Merge Su&amp;ggestions…</source>
        <translation>統合の提案(&amp;G)…</translation>
    </message>
    <message>
        <source>Look for nodes that may be one</source>
        <translation>同じかもしれないノードを探します</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>訂正の一覧(&amp;I)…</translation>
    </message>
    <message>
        <source>List all that was corrected, to take it back</source>
        <translation>訂正したものをすべて一覧にし、取り消せるようにします</translation>
    </message>
    <message>
        <source>Say which node the words marked in the article mean</source>
        <translation>記事で選んだ語がどのノードを指すかを示します</translation>
    </message>
    <message>
        <source>Make a node of the name marked in the article</source>
        <translation>記事で選んだ名前をノードにします</translation>
    </message>
    <message>
        <source>Say what the sentence marked in the article says</source>
        <translation>記事で選んだ文が何を述べるかを示します</translation>
    </message>
    <message>
        <source>Read All A&amp;gain</source>
        <translation>すべて読み直す(&amp;G)</translation>
    </message>
    <message>
        <source>Read all articles again, as this version and your own words do; corrections stay</source>
        <translation>すべての記事を、この版とあなたの語で読み直します。訂正は残ります</translation>
    </message>
    <message>
        <source>Set Art&amp;icle Date…</source>
        <translation>記事の日付を設定(&amp;I)…</translation>
    </message>
    <message>
        <source>Marked &amp;Words Mean…</source>
        <translation>選んだ語が指すもの(&amp;W)…</translation>
    </message>
    <message>
        <source>Add Node &amp;from Marked Words…</source>
        <translation>選んだ語からノードを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add Re&amp;lation from Marked Sentence…</source>
        <translation>選んだ文から関係を追加(&amp;L)…</translation>
    </message>
    <message>
        <source>a part of the library, chosen by hand</source>
        <translation>手で選んだライブラリの一部</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Show how the graph will look on paper, and print it</source>
        <translation>紙の上でのグラフの見え方を示し、印刷します</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>画像をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the graph as a picture, for a document or a message</source>
        <translation>文書やメッセージ用にグラフを画像としてコピーします</translation>
    </message>
    <message>
        <source>Export &amp;Briefing…</source>
        <translation>ブリーフィングを書き出す(&amp;B)…</translation>
    </message>
    <message>
        <source>Write actors, meetings, threats and contested claims with their sentences, to read or to print</source>
        <translation>行為者、会談、脅威、争いのある主張をその文とともに、読むため、または印刷のために書きます</translation>
    </message>
    <message>
        <source>The graph is too large to be copied: export it instead.</source>
        <translation>グラフが大きすぎてコピーできません。代わりに書き出してください。</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>&amp;Bundle Lines</source>
        <translation>線を束ねる(&amp;B)</translation>
    </message>
    <message>
        <source>Let long lines run together along others, to see through many</source>
        <translation>線が多くても見通せるよう、長い線をほかの線に沿わせて束ねます</translation>
    </message>
    <message>
        <source>Import Grap&amp;h…</source>
        <translation>グラフを取り込む(&amp;H)…</translation>
    </message>
    <message>
        <source>Take over a graph that Cablegraph or another program wrote: JSON, GraphML, GEXF or CSV</source>
        <translation>Cablegraph やほかのプログラムが書いたグラフを引き継ぎます: JSON、GraphML、GEXF、CSV</translation>
    </message>
    <message>
        <source>What is new, gone and changed between two filters, two days or two libraries.</source>
        <translation>二つのフィルター、二つの日、二つのライブラリの間で新しいもの、なくなったもの、変わったもの。</translation>
    </message>
</context>
<context>
    <name>cablegraph::notices::NoticeFrame</name>
    <message>
        <source>Information</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticleDelegate</name>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
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
%1: 読むことも検索もできますが、図にはなりません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>title, language of an article</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticlesPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>記事を絞る</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>&amp;Copy Title</source>
        <translation>題名をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>ライブラリから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Original</source>
        <translation>元のファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>No articles yet.

Open some with File &gt; Open Articles… or drop them on the window.</source>
        <translation>まだ記事がありません。

ファイル &gt; 記事を開く… で開くか、ウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>これらの語を含む記事はありません。</translation>
    </message>
    <message>
        <source>Set Article &amp;Date…</source>
        <translation>記事の日付を設定(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ComparePanel</name>
    <message>
        <source>New (%1)</source>
        <translation>新規 (%1)</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>消失 (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>変化 (%1)</translation>
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
        <translation>文: %1 → %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mark on the graph</source>
        <translation>グラフに印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>前(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>後(&amp;A):</translation>
    </message>
    <message>
        <source>Both sides say the same.</source>
        <translation>両側は同じです。</translation>
    </message>
    <message>
        <source>Choose two sides and compare them: what is new, gone and changed from the one to the other.</source>
        <translation>両側を選んで比較してください。一方から他方への新規、消失、変化を示します。</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::CompareSide</name>
    <message>
        <source>%1: day</source>
        <translation>%1: 日</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示中のもの</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>フィルター「%1」</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>別のライブラリ…</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ConditionsForm</name>
    <message>
        <source>From date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Keep what has no &amp;date</source>
        <translation>日付のないものも残す(&amp;D)</translation>
    </message>
    <message>
        <source>Articles at least</source>
        <translation>記事の下限</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>How many articles must say so</source>
        <translation>いくつの記事がそう述べなければならないか</translation>
    </message>
    <message>
        <source>Sources at least</source>
        <translation>情報源の下限</translation>
    </message>
    <message>
        <source>How many independent sources must say so: articles of one web site count once</source>
        <translation>いくつの独立した情報源がそう述べなければならないか。同じサイトの記事は 1 件と数えます</translation>
    </message>
    <message>
        <source>Links of a node at least</source>
        <translation>ノードのつながりの下限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Links of a node at most</source>
        <translation>ノードのつながりの上限</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>名前に含む</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>名前に含む…</translation>
    </message>
    <message>
        <source>Show nodes with these words in their names, and what they are joined to</source>
        <translation>名前にこれらの語を含むノードと、それに結ばれたものを表示します</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2023, 2023-08 or 2023-08-18</source>
        <translation>年、月または日: 2023、2023-08、2023-08-18</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>確度の下限</translation>
    </message>
    <message>
        <source>How sure the reading of a sentence must be</source>
        <translation>文の読み取りがどれほど確かでなければならないか</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>日付(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>確度(&amp;C)</translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation>記事(&amp;I)</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>情報源(&amp;U)</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>つながり(&amp;K)</translation>
    </message>
    <message>
        <source>Dates, confidence and &amp;numbers</source>
        <translation>日付、確度、数(&amp;N)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1件以上</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ContestedPanel</name>
    <message>
        <source>&amp;Show only contested claims on the graph</source>
        <translation>争いのある主張だけをグラフに表示(&amp;S)</translation>
    </message>
    <message>
        <source>Both sides of the claim</source>
        <translation>主張の両側</translation>
    </message>
    <message>
        <source>Contested claims</source>
        <translation>争いのある主張</translation>
    </message>
    <message>
        <source>Filter the graph to the lines that some assert and others deny</source>
        <translation>一方が述べ他方が否定する線だけをグラフに残します</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 for it, %2 against</source>
        <comment>numbers of sentences</comment>
        <translation>肯定 %1、否定 %2</translation>
    </message>
    <message>
        <source>1 contested claim</source>
        <translation>争いのある主張 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n contested claims</source>
        <translation>
            <numerusform>争いのある主張 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shown is contested.</source>
        <translation>表示中に争いのあるものはありません。</translation>
    </message>
    <message>
        <source>A claim is contested when some sentences assert or allege it and others deny it.</source>
        <translation>記述または主張する文と否定する文があるとき、その主張には争いがあります。</translation>
    </message>
    <message>
        <source>Choose a claim to see who says so and who denies it.</source>
        <translation>主張を選ぶと、誰が述べ誰が否定するかが表示されます。</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::DyadChart</name>
    <message>
        <source>%1: %2 from 1 event</source>
        <comment>month, score</comment>
        <translation>%1: 1 件の出来事から %2</translation>
    </message>
    <message>
        <source>%1: %2 from %3 events</source>
        <comment>month, score, number</comment>
        <translation>%1: %3 件の出来事から %2</translation>
    </message>
    <message>
        <source>Conflict and cooperation by month</source>
        <translation>月ごとの対立と協力</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::DyadsPanel</name>
    <message>
        <source>Events of the month</source>
        <translation>その月の出来事</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>一方の国</translation>
    </message>
    <message>
        <source>The other state</source>
        <translation>他方の国</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is shown as a table for other programs</source>
        <translation>表示中のものをほかのプログラム用の表としてコピーします</translation>
    </message>
    <message>
        <source>&amp;Months with Their Scores</source>
        <translation>月とその値(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Events with Their Sentences</source>
        <translation>出来事とその文(&amp;E)</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two states</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>No state has done anything to another yet. Open articles in which states deal with each other.</source>
        <translation>まだ国が国に対して行ったことがありません。国どうしのやり取りがある記事を開いてください。</translation>
    </message>
    <message>
        <source>Choose two different states.</source>
        <translation>異なる 2 国を選んでください。</translation>
    </message>
    <message>
        <source>Nothing that has a month is told of these two states.</source>
        <translation>この 2 国について月の分かるものはありません。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>出来事 1 件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>出来事 %1 件</translation>
    </message>
    <message>
        <source>, %1 more without a month</source>
        <translation>、月の分からないものほか %1 件</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FacetModel</name>
    <message>
        <source>Nodes are counted.</source>
        <translation>ノードの数です。</translation>
    </message>
    <message>
        <source>Links are counted.</source>
        <translation>つながりの数です。</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Threat classes</source>
        <translation>脅威の分類</translation>
    </message>
    <message>
        <source>States and what belongs to them</source>
        <translation>国家と所属するもの</translation>
    </message>
    <message>
        <source>Nodes are counted: the state, who acts for it, what is in it and the threats it poses.</source>
        <translation>ノードの数です。国家そのもの、その国家のために行動する者、その国内にあるもの、その国家がもたらす脅威を数えます。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Cooperation and conflict</source>
        <translation>協力と対立</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Who is cited</source>
        <translation>引用元</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>記事自体</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Show only what is checked</source>
        <translation>チェックしたものだけ表示</translation>
    </message>
    <message>
        <source>Show all but what is checked</source>
        <translation>チェックしたもの以外を表示</translation>
    </message>
    <message>
        <source>How much there is under the other conditions</source>
        <translation>ほかの条件のもとでどれだけあるか</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>のみ</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 を除く</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Open the filters</source>
        <translation>フィルターを開きます</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Show everything that the filter hides</source>
        <translation>フィルターが隠すものをすべて表示します</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>ノード %2 個中 %1 個</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FiltersPanel</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>切り口</translation>
    </message>
    <message>
        <source>Open articles, and what is in them can be filtered here.</source>
        <translation>記事を開くと、中にあるものをここで絞れます。</translation>
    </message>
    <message>
        <source>Show &amp;Only This</source>
        <translation>これだけ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show All &amp;Without This</source>
        <translation>これ以外を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Everything is shown. Check what you want to see.</source>
        <translation>すべて表示中です。見たいものにチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::Make</name>
    <message>
        <source>Making the table…</source>
        <translation>表を作成中…</translation>
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
        <translation>出典付きでコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Sentence</source>
        <translation>文をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;All Sentences with Citations</source>
        <translation>すべての文を出典付きでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;Everything</source>
        <translation>すべて選択(&amp;E)</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::PathsPanel</name>
    <message>
        <source>From &amp;Selection</source>
        <translation>選択から(&amp;S)</translation>
    </message>
    <message>
        <source>Follow &amp;direction</source>
        <translation>向きに従う(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Without denied claims</source>
        <translation>否定された主張を除く(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;Around</source>
        <translation>周りを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>これらだけ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Type a part of a name and choose</source>
        <translation>名前の一部を入力して選んでください</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>Name of a node</source>
        <translation>ノードの名前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Name of another node</source>
        <translation>もう一つのノードの名前</translation>
    </message>
    <message>
        <source>Look the other way round</source>
        <translation>逆向きに見る</translation>
    </message>
    <message>
        <source>Swap the two nodes</source>
        <translation>2 つのノードを入れ替えます</translation>
    </message>
    <message>
        <source>Look for the paths between the two selected nodes</source>
        <translation>選択した 2 つのノードの間の経路を探します</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>始点(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終点(&amp;T):</translation>
    </message>
    <message>
        <source>Go along lines only from their beginning to their end</source>
        <translation>線を始点から終点へだけたどります</translation>
    </message>
    <message>
        <source>Pass over lines that the articles do nothing but deny</source>
        <translation>記事が否定するだけの線は通りません</translation>
    </message>
    <message>
        <source>Most steps of a path</source>
        <translation>経路の最大段数</translation>
    </message>
    <message>
        <source>Longer paths are not shown</source>
        <translation>それより長い経路は表示されません</translation>
    </message>
    <message>
        <source>Steps around the selection</source>
        <translation>選択の周りの段数</translation>
    </message>
    <message>
        <source>How far from the selection</source>
        <translation>選択からどれだけ離れるか</translation>
    </message>
    <message>
        <source>Add the nodes to the selection that are so many steps away or nearer</source>
        <translation>その段数以内のノードを選択に加えます</translation>
    </message>
    <message>
        <source>Select the nodes around the selection and look at them alone</source>
        <translation>選択の周りのノードを選択し、それだけを見ます</translation>
    </message>
    <message>
        <source>&amp;Most steps:</source>
        <translation>最大段数(&amp;M):</translation>
    </message>
    <message>
        <source>Ste&amp;ps around:</source>
        <translation>周りの段数(&amp;P):</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <translation>経路を探しています…</translation>
    </message>
    <message>
        <source>These are one node. Name another one to see how the two hang together.</source>
        <translation>同じノードです。2 つのつながりを見るには別のノードを挙げてください。</translation>
    </message>
    <message>
        <source>Nothing is open yet. Open articles with File &gt; Open Articles…</source>
        <translation>まだ何も開いていません。ファイル &gt; 記事を開く… で記事を開いてください。</translation>
    </message>
    <message>
        <source>Name two nodes, or select two on the graph, to see how they hang together and which sentences say so.</source>
        <translation>ノードを 2 つ挙げるか、グラフで 2 つ選択すると、どうつながり、どの文がそう述べるかが分かります。</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SavedFiltersBox</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Filters saved in this library</source>
        <translation>このライブラリに保存したフィルター</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>フィルター名の変更</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save, rename or delete a filter</source>
        <translation>フィルターを保存、名前変更、または削除します</translation>
    </message>
    <message>
        <source>Save this filter in the library by name; rename or delete a saved one</source>
        <translation>このフィルターに名前を付けてライブラリに保存します。保存済みのものの名前変更や削除もできます</translation>
    </message>
    <message>
        <source>No saved filters</source>
        <translation>保存したフィルターなし</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>保存したフィルター…</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>フィルターの名前:</translation>
    </message>
    <message>
        <source>Another filter is called “%1”. Replace it?</source>
        <translation>「%1」という別のフィルターがあります。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SearchModel</name>
    <message numerus="yes">
        <source>Named so in %n articles</source>
        <translation>
            <numerusform>%n 件の記事でそう呼ばれる</numerusform>
        </translation>
    </message>
    <message>
        <source>Named so in one article</source>
        <translation>1 件の記事でそう呼ばれる</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SearchPanel</name>
    <message>
        <source>Search names and sentences</source>
        <translation>名前と文を検索します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>All words must occur. Quotes make a phrase, * any ending; AND, OR and NOT between words.</source>
        <translation>すべての語が必要です。引用符は語句、* は任意の語尾を表し、間に AND、OR、NOT を使えます。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Open articles, and search them here.</source>
        <translation>記事を開くと、ここで検索できます。</translation>
    </message>
    <message>
        <source>Type a name, or words of a sentence.</source>
        <translation>名前または文中の語を入力してください。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」に合うものはありません。</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TablePage</name>
    <message>
        <source>Only rows that hold all these words</source>
        <translation>これらの語をすべて含む行だけ</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the columns; drag their titles to order them</source>
        <translation>列を選びます。見出しをドラッグすると並べ替えられます</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Take rows along as a table</source>
        <translation>行を表として持ち出します</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>これらの語を含む行はありません。</translation>
    </message>
    <message>
        <source>Nothing to list yet.

Open articles with File &gt; Open Articles…</source>
        <translation>まだ一覧にするものがありません。

ファイル &gt; 記事を開く… で記事を開いてください。</translation>
    </message>
    <message>
        <source>Nothing of this is shown on the graph now.</source>
        <translation>今、グラフにこれに当たるものはありません。</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TablesPanel</name>
    <message>
        <source>&amp;Nodes</source>
        <translation>ノード(&amp;N)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>ノードを絞る</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>つながり(&amp;L)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>つながりを絞る</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>根拠(&amp;D)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Filter sentences</source>
        <translation>文を絞る</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計測中…</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TimelinePanel</name>
    <message>
        <source>Show what happened day by day (Space)</source>
        <translation>起きたことを 1 日ずつ示します (スペース)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How much time passes in a second</source>
        <translation>1 秒にどれだけ進むか</translation>
    </message>
    <message>
        <source>A week a second</source>
        <translation>1 秒に 1 週間</translation>
    </message>
    <message>
        <source>A month a second</source>
        <translation>1 秒に 1 か月</translation>
    </message>
    <message>
        <source>A quarter a second</source>
        <translation>1 秒に 1 四半期</translation>
    </message>
    <message>
        <source>A year a second</source>
        <translation>1 秒に 1 年</translation>
    </message>
    <message>
        <source>Show &amp;All Days</source>
        <translation>すべての日を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Take the range of days off the graph (Esc)</source>
        <translation>日付の範囲をグラフから外します (Esc)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>全期間を表示します (0)</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>List what has no date again</source>
        <translation>日付のないものをまた一覧にします</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, lane, date</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n events at this place</source>
        <translation>
            <numerusform>この位置の出来事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open an article to see when its events took place.</source>
        <translation>まだ何も起きていません。記事を開くと、出来事がいつ起きたかが見えます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a day</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Drag along the ruler to show some days only.</source>
        <translation>目盛りに沿ってドラッグすると、数日だけを表示できます。</translation>
    </message>
    <message>
        <source>Everything has a date</source>
        <translation>すべてに日付があります</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>日付のないもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more; click to list them</source>
        <translation>ほか %1 件。クリックで一覧</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>What happened, in lanes over time. The wheel or + and − zoom, a drag moves, a drag along the ruler picks the days that the graph shows. Arrow keys go from item to item, Enter selects.</source>
        <translation>起きたことを時間に沿って段に並べたものです。ホイールまたは + と − で拡大・縮小、ドラッグで移動、目盛りに沿ったドラッグでグラフに表示する日を選びます。矢印キーで項目を移り、Enter で選択します。</translation>
    </message>
    <message>
        <source>Drag to show only what happened on some days</source>
        <translation>ドラッグで、数日の間に起きたことだけを表示します</translation>
    </message>
</context>
<context>
    <name>cablegraph::picture::ExportImageDialog</name>
    <message>
        <source>graph</source>
        <comment>file name</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>題名(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>凡例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>出典(&amp;S)</translation>
    </message>
    <message>
        <source>Tr&amp;ansparent background</source>
        <translation>透明な背景(&amp;A)</translation>
    </message>
    <message>
        <source>Export Image</source>
        <translation>画像の書き出し</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>解像度(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大きさ:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;All files (*)</source>
        <translation>画像 (*.png *.svg *.pdf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file name must end in .png, .svg or .pdf.</source>
        <translation>ファイル名の末尾は .png、.svg、.pdf でなければなりません。</translation>
    </message>
    <message>
        <source>Too large: choose a lower resolution, or SVG or PDF.</source>
        <translation>大きすぎます。低い解像度か、SVG または PDF を選んでください。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>Text as o&amp;utlines</source>
        <translation>文字をアウトライン化(&amp;U)</translation>
    </message>
    <message>
        <source>The whole graph</source>
        <translation>グラフ全体</translation>
    </message>
    <message>
        <source>The part in the window</source>
        <translation>ウィンドウ内の部分</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>Looks the same wherever it is opened, but can no longer be searched or edited as text</source>
        <translation>どこで開いても同じに見えますが、文字として検索や編集ができなくなります</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>図の大きさ</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>用紙(&amp;P):</translation>
    </message>
</context>
<context>
    <name>cablegraph::picture::Picture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::preferences::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>ライブラリ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>&amp;Colours of the graph:</source>
        <translation>グラフの色(&amp;C):</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>For weak red-green vision</source>
        <translation>赤緑の区別が苦手な方向け</translation>
    </message>
    <message>
        <source>For weak blue-yellow vision</source>
        <translation>青黄の区別が苦手な方向け</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Shapes and line patterns tell everything that colours tell</source>
        <translation>色が示すことは、すべて形と線の模様でも分かります</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>文字の大きさ(&amp;X):</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Show changes at once instead of moving there</source>
        <translation>動かさずに変化をすぐ表示します</translation>
    </message>
    <message>
        <source>Language of the &amp;program:</source>
        <translation>プログラムの言語(&amp;P):</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日分</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups kept:</source>
        <translation>残す控え(&amp;B):</translation>
    </message>
    <message>
        <source>A dated copy beside the library for each of the last days on which it changed</source>
        <translation>ライブラリが変わった最近の日ごとに、横に置く日付付きの控え</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Processors for reading:</source>
        <translation>読み込みに使うプロセッサー(&amp;P):</translation>
    </message>
    <message>
        <source>Tell about articles in other &amp;languages</source>
        <translation>ほかの言語の記事を知らせる(&amp;L)</translation>
    </message>
    <message>
        <source>Only articles in English are drawn; the others can be read and searched</source>
        <translation>図になるのは英語の記事だけです。ほかは読むことと検索ができます</translation>
    </message>
    <message>
        <source>Another language is used from the next start on. The articles stay as they are written.</source>
        <translation>別の言語は次の起動から使われます。記事は書かれたままです。</translation>
    </message>
    <message>
        <source>&amp;Names on the graph:</source>
        <translation>グラフの名前(&amp;N):</translation>
    </message>
    <message>
        <source>In the language of the program</source>
        <translation>プログラムの言語で</translation>
    </message>
    <message>
        <source>As in the articles</source>
        <translation>記事のとおりに</translation>
    </message>
    <message>
        <source>States, offices and relations have names in every language; people and organizations keep those of the articles. Search finds both.</source>
        <translation>国家、役職、関係にはどの言語にも名前があります。人物と組織は記事の名前のままです。検索はどちらも見つけます。</translation>
    </message>
</context>
<context>
    <name>cablegraph::preferences::ShortcutsPage</name>
    <message>
        <source>&amp;No Keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新しいキー(&amp;K):</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>別のキーを割り当てる操作を選んでください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <comment>keys; names of actions</comment>
        <translation>%1 は %2 で使われています。</translation>
    </message>
</context>
<context>
    <name>cablegraph::reader::ArticleView</name>
    <message>
        <source>No article is open.

Click a node or a line of the graph, a sentence, or an article in the list to read it here.</source>
        <translation>開いている記事がありません。

グラフのノードや線、文、一覧の記事をクリックすると、ここで読めます。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
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
        <translation>このノードを選択(&amp;S)</translation>
    </message>
</context>
<context>
    <name>cablegraph::support::TargetRow</name>
    <message>
        <source>%1 exists already. Write over it?</source>
        <translation>%1 はすでにあります。上書きしますか?</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
</TS>
