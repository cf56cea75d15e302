// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/deploysentences.h"

#include "core/deploy/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> deploySentences()
{
    using namespace deploy::messages;
    static constexpr SentenceTable table("Deploy");
    static constexpr std::array sentences{
        table.row(mayNotMakeSchema, QT_TRANSLATE_NOOP("Deploy", "the role may not make the schema")),
        table.row(askForSchema, QT_TRANSLATE_NOOP("Deploy", "Ask for CREATE SCHEMA %1 AUTHORIZATION %2")),
        table.row(mayNotCreate, QT_TRANSLATE_NOOP("Deploy", "the role may not create in the schema")),
        table.row(askForCreate, QT_TRANSLATE_NOOP("Deploy", "Ask for GRANT CREATE, USAGE ON SCHEMA %1 TO %2")),
        table.row(rowSecurity,
                  QT_TRANSLATE_NOOP("Deploy", "row security is on: each role gets predictions of the rows it may see")),
        table.row(learnedFromVisible,
                  QT_TRANSLATE_NOOP("Deploy",
                                    "the model learned from those that %1 may see, and others get other predictions")),
        table.row(viewRunsAsReader, QT_TRANSLATE_NOOP("Deploy", "The live view runs with the rights of who reads it")),
        table.row(viewNeedsNewer, QT_TRANSLATE_NOOP("Deploy", "PostgreSQL 15 or later is needed for such a view")),
        table.row(viewHoldsNoRow,
                  QT_TRANSLATE_NOOP("Deploy",
                                    "it will hold no row: it predicts where %1 is null, and that column is NOT NULL")),
        table.row(askForSingleRows, QT_TRANSLATE_NOOP("Deploy", "Ask for single rows by their key instead")),
        table.row(guessedTimes, QT_TRANSLATE_NOOP("Deploy", "%1 of %2 features see rows by a time that is a guess")),
        table.row(
            confirmTimes,
            QT_TRANSLATE_NOOP("Deploy", "Confirm it, or name another one: espalierctl study times STUDY shows which")),
        table.row(notLearnedFrom, QT_TRANSLATE_NOOP("Deploy", "the model did not learn from the examples %1")),
        table.row(predictedAllTheSame, QT_TRANSLATE_NOOP("Deploy", "Rows of any time are predicted all the same")),
        table.row(readsTheGroup,
                  QT_TRANSLATE_NOOP("Deploy",
                                    "%1 features compare rows with each other: to predict one, those of all rows of "
                                    "its moment are computed, as for the whole view")),
        table.row(askForAllAtOnce, QT_TRANSLATE_NOOP("Deploy", "Ask the view where many are wanted")),
        table.row(predictionsRead, QT_TRANSLATE_NOOP("Deploy", "predictions %1")),
        table.row(repairsSaySo, QT_TRANSLATE_NOOP("Deploy", "The study's repairs say so")),
        table.row(tooOld, QT_TRANSLATE_NOOP("Deploy", "live predictions need functions with parsed bodies")),
        table.row(newerHasThem, QT_TRANSLATE_NOOP("Deploy", "PostgreSQL 14 or later has them")),
        table.row(wasDropped, QT_TRANSLATE_NOOP("Deploy", "it was dropped since it was deployed")),
        table.row(isNotAsDeployed,
                  QT_TRANSLATE_NOOP("Deploy", "it is not what was deployed: it, or a name that it reads, was changed")),
        table.row(deployAgain, QT_TRANSLATE_NOOP("Deploy", "Deploy the run again: a version's objects are made once")),
        table.row(anyVersionMakesIt, QT_TRANSLATE_NOOP("Deploy", "Deploying or activating any version makes it again")),
        table.row(changedByHand, QT_TRANSLATE_NOOP("Deploy", "it was changed by hand since it was deployed")),
        table.row(anyVersionPutsRight,
                  QT_TRANSLATE_NOOP("Deploy", "Deploying or activating any version puts it right")),
        table.row(viewChangedByHand,
                  QT_TRANSLATE_NOOP(
                      "Deploy", "it was changed by hand since it was deployed, so it may not say what the model says")),
        table.row(dropView,
                  QT_TRANSLATE_NOOP("Deploy", "DROP VIEW %1; then deploy or activate a version, which makes it again")),
        table.row(aView, QT_TRANSLATE_NOOP("Deploy", "a view")),
        table.row(aMaterializedView, QT_TRANSLATE_NOOP("Deploy", "a materialized view")),
        table.row(aSequence, QT_TRANSLATE_NOOP("Deploy", "a sequence")),
        table.row(anIndex, QT_TRANSLATE_NOOP("Deploy", "an index")),
        table.row(aType, QT_TRANSLATE_NOOP("Deploy", "a type")),
        table.row(aTable, QT_TRANSLATE_NOOP("Deploy", "a table")),
        table.row(aProcedure, QT_TRANSLATE_NOOP("Deploy", "a procedure")),
        table.row(aFunction, QT_TRANSLATE_NOOP("Deploy", "a function")),
        table.row(isTaken, QT_TRANSLATE_NOOP("Deploy", "%1 of this name is there already, and it is of no project")),
        table.row(renameEither, QT_TRANSLATE_NOOP("Deploy", "Give the study another name, or rename what is there")),
        table.row(belongsTo, QT_TRANSLATE_NOOP("Deploy", "%1 of this name belongs to the project %2")),
        table.row(
            retireFirst,
            QT_TRANSLATE_NOOP("Deploy", "Give the study another name, or retire %1 first: espalierctl retire %1")),
        table.row(newestRow, QT_TRANSLATE_NOOP("Deploy", "its newest row is of %1")),
        table.row(noRowIsKnown, QT_TRANSLATE_NOOP("Deploy", "none of its rows is known now")),
        table.row(windowsAreEmpty, QT_TRANSLATE_NOOP("Deploy", "windows of the last %1 hold nothing as of now")),
        table.row(
            viewIsEmpty,
            QT_TRANSLATE_NOOP("Deploy", "the live view is empty, as it has only those with a row in the last %1")),
        table.row(bringUpToDate,
                  QT_TRANSLATE_NOOP("Deploy", "Bring the data up to date, or ask as of a past moment with %1")),
        table.row(allTheSame, QT_TRANSLATE_NOOP("Deploy", "To deploy it all the same: %1")),
        table.row(reasonsTake,
                  QT_TRANSLATE_NOOP("Deploy",
                                    "the reasons of one row take about %1, of a thousand %2; what does not select "
                                    "them does not wait for them")),
        table.row(
            reasonsApart,
            QT_TRANSLATE_NOOP("Deploy", "view and functions keep the columns they have: reasons are given by %1")),
        table.row(retireForColumn,
                  QT_TRANSLATE_NOOP("Deploy", "To have them as a column, retire the project and deploy it anew")),
        table.row(noMoreReasons,
                  QT_TRANSLATE_NOOP("Deploy", "this version gives none: where there were reasons, nothing is said")),
        table.row(deployWithReasons, QT_TRANSLATE_NOOP("Deploy", "To go on giving them, deploy it with reasons")),
        table.row(askForReasonsOfFew,
                  QT_TRANSLATE_NOOP("Deploy",
                                    "Ask for those of the rows that somebody looks at, after SET jit = off: PostgreSQL "
                                    "may compile the statement first, for seconds")),
        table.row(otherForm,
                  QT_TRANSLATE_NOOP("Deploy", "its predictions have another form than those of the deployed versions")),
        table.row(noChampion,
                  QT_TRANSLATE_NOOP("Deploy", "no version answers yet that it could be held against as a shadow")),
        table.row(deployToAnswer, QT_TRANSLATE_NOOP("Deploy", "Deploy it to answer")),
        table.row(shadowIsThere, QT_TRANSLATE_NOOP("Deploy", "version %1 is its shadow already")),
        table.row(promoteOrRetire, QT_TRANSLATE_NOOP("Deploy", "Promote that one, or retire it, first")),
        table.row(otherQuestion,
                  QT_TRANSLATE_NOOP("Deploy",
                                    "it asks another question than version %1, so that both cannot be judged on the "
                                    "same rows")),
        table.row(askTheSame, QT_TRANSLATE_NOOP("Deploy", "Deploy it to answer, or ask the same")),
        table.row(noShadow, QT_TRANSLATE_NOOP("Deploy", "it has no shadow")),
        table.row(deployShadow, QT_TRANSLATE_NOOP("Deploy", "Deploy one: espalierctl deploy STUDY --shadow")),
        table.row(retireProjectFirst,
                  QT_TRANSLATE_NOOP("Deploy", "Retire the project first, or give the study another name")),
        table.row(sourceChanged, QT_TRANSLATE_NOOP("Deploy", "%1 since the model's rows were read")),
        table.row(snapshotAgain,
                  QT_TRANSLATE_NOOP("Deploy", "Take the snapshot again, train, and deploy what comes of it")),
        table.row(otherValue,
                  QT_TRANSLATE_NOOP("Deploy",
                                    "the live SQL computes another value than training did, from the same rows: %1")),
        table.row(wasAndIs, QT_TRANSLATE_NOOP("Deploy", "'%1' of %2 was %3 and is %4")),
        table.row(wasMissingAndIs, QT_TRANSLATE_NOOP("Deploy", "'%1' of %2 was missing and is %3")),
        table.row(wasAndIsMissing, QT_TRANSLATE_NOOP("Deploy", "'%1' of %2 was %3 and is missing")),
        table.row(reportDefect,
                  QT_TRANSLATE_NOOP("Deploy", "Report this as a defect; leave the feature out meanwhile")),
        table.row(
            otherFeatures,
            QT_TRANSLATE_NOOP(
                "Deploy",
                "%1 of %2 examples that were looked at have other features now than when the snapshot was taken")),
        table.row(
            rowsChanged,
            QT_TRANSLATE_NOOP(
                "Deploy", "Their rows changed since: what was learned from may no longer be so; a new snapshot tells")),
        table.row(otherThanNoted,
                  QT_TRANSLATE_NOOP("Deploy", "its arguments or its result are not those that the registry names")),
        table.row(functionChanged,
                  QT_TRANSLATE_NOOP("Deploy", "Somebody changed it or espalier.models: deploy the run again")),
        table.row(noneBefore, QT_TRANSLATE_NOOP("Deploy", "no version was active before this one")),
        table.row(activateByNumber, QT_TRANSLATE_NOOP("Deploy", "Activate a version by its number instead")),
        table.row(deployedMeanwhile, QT_TRANSLATE_NOOP("Deploy", "somebody deployed version %1 meanwhile")),
        table.row(lookAnew, QT_TRANSLATE_NOOP("Deploy", "Look at the proposal anew, and deploy again")),
        table.row(newerRegistry, QT_TRANSLATE_NOOP("Deploy", "the registry was made by a newer version of Espalier")),
        table.row(updateEspalier, QT_TRANSLATE_NOOP("Deploy", "Update Espalier")),
        table.row(noProject, QT_TRANSLATE_NOOP("Deploy", "no project of this name is deployed here")),
        table.row(deployFirst, QT_TRANSLATE_NOOP("Deploy", "Deploy one first")),
        table.row(projectsAre, QT_TRANSLATE_NOOP("Deploy", "The projects are: %1")),
        table.row(noVersion, QT_TRANSLATE_NOOP("Deploy", "there is no version %1")),
        table.row(listVersions, QT_TRANSLATE_NOOP("Deploy", "List the versions with espalierctl projects")),
        table.row(rowAltered, QT_TRANSLATE_NOOP("Deploy", "its row in the registry is not as it was written: %1")),
        table.row(partAltered, QT_TRANSLATE_NOOP("Deploy", "its row in the registry is not as it was written: %1: %2")),
        table.row(
            rowChanged,
            QT_TRANSLATE_NOOP("Deploy", "Somebody changed espalier.models: deploy the run again, or restore the row")),
        table.row(otherModelHash,
                  QT_TRANSLATE_NOOP("Deploy", "the model does not have the hash that was noted with it")),
        table.row(otherStudyHash,
                  QT_TRANSLATE_NOOP("Deploy", "the study does not have the hash that was noted with it")),
        table.row(predictsElse, QT_TRANSLATE_NOOP("Deploy", "it predicts something else than %1")),
        table.row(otherVersionAnswers, QT_TRANSLATE_NOOP("Deploy", "version %1 answers there, and not %2")),
        table.row(
            seeChanges,
            QT_TRANSLATE_NOOP("Deploy", "Nothing was changed; see what was changed by hand: espalierctl projects")),
        table.row(otherScore, QT_TRANSLATE_NOOP("Deploy", "the database scores %1 where the model says %2")),
        table.row(
            scoreDefect,
            QT_TRANSLATE_NOOP(
                "Deploy", "Nothing was changed: the score function is not the model's, or this is a defect to report")),
        table.row(goldenMissing, QT_TRANSLATE_NOOP("Deploy", "%1 of %2 came back")),
        table.row(otherCount, QT_TRANSLATE_NOOP("Deploy", "%1 predictions of %2 rows")),
        table.row(notItsColumns, QT_TRANSLATE_NOOP("Deploy", "these are not the columns of its predictions")),
    };
    return sentences;
}

} // namespace espalier::ui
