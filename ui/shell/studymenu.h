// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QString>

#include <array>
#include <vector>

namespace espalier::ui {

//! A kept study, as the menu lists it.
struct StudyEntry
{
    QString id;
    QString name;
    QString detail; //!< "Gym, 2 h ago"
    bool isOpen = false;
    bool operator==(const StudyEntry &) const = default;
};

//! What can be done with the open study, and the others that are kept.
class StudyMenu : public QMenu
{
    Q_OBJECT

public:
    //! In the order in which they stand.
    struct Actions
    {
        QAction *fresh = nullptr;
        std::array<QAction *, 3> change{};
        std::array<QAction *, 3> file{};
    };

    StudyMenu(const Actions &actions, QWidget *parent);

    //! Those that were changed last; all of them are many.
    void setStudies(const std::vector<StudyEntry> &studies);
    void retranslate();

Q_SIGNALS:
    void studyChosen(const QString &id);
    //! The rest are to be seen.
    void allRequested();

private:
    std::vector<StudyEntry> m_studies;
    std::vector<QAction *> m_shown;
    QAction *m_first = nullptr; //!< what stands below the studies
    QAction *m_all = nullptr;
};

} // namespace espalier::ui
