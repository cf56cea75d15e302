// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/changeorder.h"

#include <QTest>
#include <QUndoStack>

namespace changeorder_test {

using namespace espalier::ui;

class ChangeOrderTest : public QObject
{
    Q_OBJECT

private:
    static void change(QUndoStack &stack) { stack.push(new QUndoCommand(QStringLiteral("change"))); }

private Q_SLOTS:
    void undoesAndRedoesInTheOrderOfTheChanges()
    {
        QUndoStack a;
        QUndoStack b;
        ChangeOrder order;
        order.follow(a);
        order.follow(b);
        QCOMPARE(order.toUndo(), nullptr);
        const std::vector<QUndoStack *> made{&a, &b, &b, &a, &b};
        for (auto *stack : made)
            change(*stack);
        for (auto each = made.rbegin(); each != made.rend(); ++each) {
            QCOMPARE(order.toUndo(), *each);
            order.toUndo()->undo();
        }
        QCOMPARE(order.toUndo(), nullptr);
        for (auto *stack : made) {
            QCOMPARE(order.toRedo(), stack);
            order.toRedo()->redo();
        }
        QCOMPARE(order.toRedo(), nullptr);
        QCOMPARE(order.toUndo(), &b);
    }

    void forgetsWhatANewChangeReplaces()
    {
        QUndoStack a;
        QUndoStack b;
        ChangeOrder order;
        order.follow(a);
        order.follow(b);
        change(a);
        change(b);
        change(a);
        a.undo();
        // As many as before, and another one all the same.
        change(a);
        QCOMPARE(order.toRedo(), nullptr);
        QCOMPARE(order.toUndo(), &a);
        a.undo();
        a.undo();
        change(a);
        QCOMPARE(order.toRedo(), nullptr);
        QCOMPARE(order.toUndo(), &a);
        a.undo();
        QCOMPARE(order.toUndo(), &b);
    }

    void followsSeveralStepsAndWhatIsCleared()
    {
        QUndoStack a;
        QUndoStack b;
        ChangeOrder order;
        order.follow(a);
        order.follow(b);
        for (int i = 0; i < 3; ++i)
            change(a);
        change(b);
        a.setIndex(0);
        QCOMPARE(order.toUndo(), &b);
        QCOMPARE(order.toRedo(), &a);
        a.clear();
        QCOMPARE(order.toRedo(), nullptr);
        b.undo();
        QCOMPARE(order.toUndo(), nullptr);
        QCOMPARE(order.toRedo(), &b);
    }
};

QTEST_GUILESS_MAIN(ChangeOrderTest)

} // namespace changeorder_test

#include "changeorder_test.moc"
