#include <cablegraph/base/sharedlist.h>

#include <QTest>

#include <string>

using namespace cablegraph;
using Words = SharedList<std::string>;

class TestSharedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyLists_areEqualHoweverTheyCameToBe();
    void copies_shareTheirItems();
    void editing_leavesCopiesAsTheyAre();
    void editingWhatNobodyShares_keepsItsPlace();
    void lists_areEqualByTheirItems();
};

void TestSharedList::emptyLists_areEqualHoweverTheyCameToBe()
{
    const Words none;
    Words emptied{"asserted"};
    emptied.edit().clear();
    QVERIFY(none.empty() && emptied.empty());
    QVERIFY(none.begin() == none.end() && emptied.begin() == emptied.end());
    QVERIFY(none == emptied);
    QVERIFY(none == Words{std::vector<std::string>{}});
}

void TestSharedList::copies_shareTheirItems()
{
    const Words list{"asserted", "denied"};
    const Words copy = list;
    QCOMPARE(copy.begin(), list.begin());
    QCOMPARE(copy.size(), std::size_t{2});
    QCOMPARE(copy.front(), std::string{"asserted"});
    QCOMPARE(copy.back(), copy[1]);
    QCOMPARE(&copy.at(1), &copy[1]);
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)copy.at(2));
}

void TestSharedList::editing_leavesCopiesAsTheyAre()
{
    Words list{"asserted"};
    const Words copy = list;
    list.edit().emplace_back("denied");
    QCOMPARE(list.size(), std::size_t{2});
    QCOMPARE(copy.size(), std::size_t{1});
    Words made;
    made.edit().emplace_back("alleged");
    QCOMPARE(made.front(), std::string{"alleged"});
}

void TestSharedList::editingWhatNobodyShares_keepsItsPlace()
{
    Words list{"asserted"};
    const std::string* const before = list.begin();
    list.edit().front() = "denied";
    QCOMPARE(list.begin(), before);
    QCOMPARE(list.front(), std::string{"denied"});
}

void TestSharedList::lists_areEqualByTheirItems()
{
    const Words list{"asserted", "denied"};
    QVERIFY((list == Words{"asserted", "denied"}));
    QVERIFY(!(list == Words{"asserted"}));
    QVERIFY(!(list == Words{"asserted", "alleged"}));
}

QTEST_APPLESS_MAIN(TestSharedList)
#include "tst_sharedlist.moc"
