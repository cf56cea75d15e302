// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QAction;
class QLineEdit;
class QListView;

namespace espalier::ui {

//! Something that can be found: a page, an action, a table, a column, a feature, a model.
struct PaletteItem
{
    QString text;
    QString detail; //!< "fulfillment, 1.2 M rows", or an action's shortcut
    QString iconName;
    std::function<void()> run;
    int weight = 0; //!< added to the score: tables before columns
};

class PaletteModel;

//! One field that finds everything (Ctrl+K).
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent = nullptr);

    //! Both are searched together; actions change with the window, items with the catalog.
    void setActions(const QList<QAction *> &actions);
    void setItems(std::vector<PaletteItem> items);
    void open() override;
    //! What is listed for a text, best first; for tests.
    QStringList found(const QString &text) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void runCurrent();
    void retranslate();

    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    PaletteModel *m_model = nullptr;
};

} // namespace espalier::ui
