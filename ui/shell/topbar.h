// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

class QAction;
class QMenu;
class QToolButton;

namespace espalier::ui {

class Chip;
class JobsButton;
class SearchField;

//! What the top bar tells of the connection.
struct ConnectionState
{
    QString name; //!< "shop on localhost"; empty where there is none
    QString note; //!< "gym"
    QColor colour; //!< as the user gave it
    bool isReadOnly = true;
    bool operator==(const ConnectionState &) const = default;
};

//! Connection, lock, study, search and jobs.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setConnection(const ConnectionState &state);
    void setStudy(const QString &title);
    JobsButton *jobs() const { return m_jobs; }
    //! Back and forward stand at the left, the menu at the right.
    void addNavigation(QAction *back, QAction *forward);
    void setMenu(QMenu *menu);
    //! What the chip of the study opens.
    void setStudyMenu(QMenu *menu) { m_studyMenu = menu; }

Q_SIGNALS:
    void connectionClicked();
    void searchClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openStudyMenu();

    ConnectionState m_state;
    QString m_title;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    Chip *m_connection = nullptr;
    Chip *m_lock = nullptr;
    Chip *m_study = nullptr;
    SearchField *m_search = nullptr;
    JobsButton *m_jobs = nullptr;
    QToolButton *m_menu = nullptr;
    QMenu *m_studyMenu = nullptr;
};

} // namespace espalier::ui
