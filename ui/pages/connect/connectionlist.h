// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/connectionmodel.h"

#include <QFrame>

class QAction;
class QLabel;
class QListView;

namespace espalier::ui {

class SectionHeader;

//! The connections by folders, and what can be done with the chosen one.
class ConnectionList : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

    //! What is chosen stays so.
    void setConnections(const std::vector<ConnectionRow> &connections);
    //! Chooses it without telling; none where id is empty.
    void select(const QString &id);
    QString current() const;

Q_SIGNALS:
    void openRequested(const QString &id);
    //! It is looked at: the form is to show it.
    void selected(const QString &id);
    void newRequested();
    void editRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void deleteRequested(const QString &id);
    void renameRequested(const QString &id, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void addControl(QAction *action);
    void fitHeight();
    void showActions();
    void retranslate();

    ConnectionModel *m_model = nullptr;
    SectionHeader *m_header = nullptr;
    QListView *m_list = nullptr;
    QAction *m_open = nullptr;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    bool m_isSelecting = false;
};

} // namespace espalier::ui
