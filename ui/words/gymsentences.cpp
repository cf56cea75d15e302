// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/gymsentences.h"

#include "core/gym/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

std::span<const Sentence> gymSentences()
{
    using namespace gym::messages;
    static constexpr SentenceTable table("Gym");
    static constexpr std::array sentences{
        table.row(ownerCannotChange, QT_TRANSLATE_NOOP("Gym", "The owner of the folder cannot be changed.")),
        table.row(ofSomebodyElse, QT_TRANSLATE_NOOP("Gym", "The folder belongs to somebody else.")),
        table.row(configurationNotWritten, QT_TRANSLATE_NOOP("Gym", "The configuration cannot be written.")),
        table.row(chooseOtherFolder, QT_TRANSLATE_NOOP("Gym", "Choose another folder for the sample database.")),
        table.row(programFailed, QT_TRANSLATE_NOOP("Gym", "%1 failed")),
        table.row(seeLog, QT_TRANSLATE_NOOP("Gym", "See %1.")),
        table.row(noCluster, QT_TRANSLATE_NOOP("Gym", "The folder exists and holds no database cluster.")),
        table.row(programNotStarted, QT_TRANSLATE_NOOP("Gym", "The program could not be started.")),
        table.row(checkMayRun, QT_TRANSLATE_NOOP("Gym", "Check that the user %1 may run it in %2.")),
        table.row(noPrograms, QT_TRANSLATE_NOOP("Gym", "No PostgreSQL server programs are installed.")),
        table.row(otherPrograms,
                  QT_TRANSLATE_NOOP("Gym", "It was made by PostgreSQL %1, whose programs are not installed.")),
        table.row(installPackage, QT_TRANSLATE_NOOP("Gym", "Install the package %1.")),
        table.row(schemaTaken, QT_TRANSLATE_NOOP("Gym", "The database holds a schema of that name already.")),
        table.row(useEmptyDatabase, QT_TRANSLATE_NOOP("Gym", "Make the shop in an empty database.")),
        table.row(noSuchBug, QT_TRANSLATE_NOOP("Gym", "there is no such bug")),
        table.row(nameABug, QT_TRANSLATE_NOOP("Gym", "Name one of %1")),
        table.row(noShop, QT_TRANSLATE_NOOP("Gym", "The database holds no shop.")),
        table.row(startGym, QT_TRANSLATE_NOOP("Gym", "Start the gym, which makes one.")),
        table.row(notLivedYet, QT_TRANSLATE_NOOP("Gym", "The shop did not live then.")),
        table.row(otherShopVersion, QT_TRANSLATE_NOOP("Gym", "The shop was made by another version.")),
        table.row(makeNew, QT_TRANSLATE_NOOP("Gym", "Make a new sample database.")),
        table.row(endsAtMidnight, QT_TRANSLATE_NOOP("Gym", "The history must end at midnight.")),
        table.row(notBetween, QT_TRANSLATE_NOOP("Gym", "%1 is not between %2 and %3.")),
        table.row(makingCluster, QT_TRANSLATE_NOOP("Gym", "Making the database cluster")),
        table.row(startingServer, QT_TRANSLATE_NOOP("Gym", "Starting the database server")),
        table.row(makingIndexes, QT_TRANSLATE_NOOP("Gym", "Making keys and indexes")),
        table.row(lettingShopLive, QT_TRANSLATE_NOOP("Gym", "Letting the shop live")),
    };
    return sentences;
}

} // namespace espalier::ui
