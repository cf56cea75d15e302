// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pgsentences.h"

#include "core/pg/messages.h"
#include "ui/words/sentencerow.h"

namespace espalier::ui {

// NOLINTNEXTLINE(readability-function-size): a table
std::span<const Sentence> pgSentences()
{
    using namespace pg::messages;
    static constexpr SentenceTable table("Pg");
    static constexpr std::array sentences{
        table.row(askForPrivilege,
                  QT_TRANSLATE_NOOP("Pg", "Ask the owner of the database for the privilege that the message names.")),
        table.row(onlyReadHere,
                  QT_TRANSLATE_NOOP(
                      "Pg", "The database can only be read here: it is a standby, or the role is limited to reading.")),
        table.row(checkLogin, QT_TRANSLATE_NOOP("Pg", "Check the user name and the password.")),
        table.row(checkDatabase, QT_TRANSLATE_NOOP("Pg", "Check the name of the database.")),
        table.row(connectAgain, QT_TRANSLATE_NOOP("Pg", "Connect again.")),
        table.row(sessionEnded, QT_TRANSLATE_NOOP("Pg", "The server ended the session; connect again.")),
        table.row(recovering,
                  QT_TRANSLATE_NOOP("Pg", "The server is recovering from a crash; connect again in a moment.")),
        table.row(startingOrStopping,
                  QT_TRANSLATE_NOOP("Pg", "The server is starting or stopping; connect again in a moment.")),
        table.row(idleSessionEnded,
                  QT_TRANSLATE_NOOP("Pg", "The server ended an idle session (idle_session_timeout); connect again.")),
        table.row(
            idleTransactionEnded,
            QT_TRANSLATE_NOOP(
                "Pg", "The server ended an idle transaction (idle_in_transaction_session_timeout); connect again.")),
        table.row(noConnectionLeft,
                  QT_TRANSLATE_NOOP("Pg", "The server has no connection left; close others, or try again later.")),
        table.row(queryStopped,
                  QT_TRANSLATE_NOOP(
                      "Pg", "The server stopped the query: statement_timeout was reached, or someone cancelled it.")),
        table.row(lockHeld,
                  QT_TRANSLATE_NOOP("Pg", "Another session holds a lock on what is needed; try again in a moment.")),
        table.row(transactionInTheWay, QT_TRANSLATE_NOOP("Pg", "Another transaction was in the way; try again.")),
        table.row(diskFull, QT_TRANSLATE_NOOP("Pg", "The disk of the server is full.")),
        table.row(serverOutOfMemory,
                  QT_TRANSLATE_NOOP("Pg", "The server is out of memory; ask for fewer columns or rows.")),
        table.row(limitReached,
                  QT_TRANSLATE_NOOP("Pg", "A limit set on the server was reached; ask for fewer columns or rows.")),
        table.row(textNotValid, QT_TRANSLATE_NOOP("Pg", "The database holds text that is not valid in its encoding.")),
        table.row(noEquivalent,
                  QT_TRANSLATE_NOOP("Pg", "A character has no equivalent in the encoding of the database.")),
        table.row(queryTooLarge,
                  QT_TRANSLATE_NOOP("Pg", "The query is larger than the server allows; use fewer features.")),
        table.row(outOfMemory, QT_TRANSLATE_NOOP("Pg", "Out of memory.")),
        table.row(noAnswerInTime, QT_TRANSLATE_NOOP("Pg", "No answer within the connect timeout.")),
        table.row(
            checkPassword,
            QT_TRANSLATE_NOOP(
                "Pg",
                "Check the user name and the password; the server does not say whether the password has expired.")),
        table.row(notLetIn,
                  QT_TRANSLATE_NOOP(
                      "Pg", "The server does not let this user in from here; check the user name and pg_hba.conf.")),
        table.row(askForConnect, QT_TRANSLATE_NOOP("Pg", "Ask its owner to GRANT CONNECT on it.")),
        table.row(startingTryAgain,
                  QT_TRANSLATE_NOOP("Pg", "The server is starting or stopping; try again in a moment.")),
        table.row(givePassword, QT_TRANSLATE_NOOP("Pg", "The server asks for a password; give one.")),
        table.row(checkEncryption, QT_TRANSLATE_NOOP("Pg", "Check sslmode and the certificates.")),
        table.row(otherKind,
                  QT_TRANSLATE_NOOP("Pg",
                                    "The server is there, but not of the kind that target_session_attrs asks for: "
                                    "leave that out, or name the host that is.")),
        table.row(checkAuthentication,
                  QT_TRANSLATE_NOOP("Pg", "Check the user name and how the server authenticates.")),
        table.row(checkHost, QT_TRANSLATE_NOOP("Pg", "Check the spelling of the host, and the network.")),
        table.row(checkServer,
                  QT_TRANSLATE_NOOP("Pg", "Check that the server runs there, the port, and firewalls between.")),
        table.row(noneOfItsValues, QT_TRANSLATE_NOOP("Pg", "'%1' is none of its values")),
        table.row(mayBe, QT_TRANSLATE_NOOP("Pg", "It may be one of %1")),
        table.row(noSuchService, QT_TRANSLATE_NOOP("Pg", "no service of this name is described")),
        table.row(describeService,
                  QT_TRANSLATE_NOOP("Pg", "Describe it in ~/.pg_service.conf, or give host and dbname")),
        table.row(servicesAre, QT_TRANSLATE_NOOP("Pg", "The services are: %1")),
        table.row(takenForDatabase,
                  QT_TRANSLATE_NOOP("Pg",
                                    "No service is named %1, so it was taken for a database of the server that the PG* "
                                    "environment names; one of another server is postgresql://USER@HOST/DATABASE.")),
        table.row(takenForDatabaseAmong,
                  QT_TRANSLATE_NOOP(
                      "Pg",
                      "No service is named %1 (there are %2), so it was taken for a database of the server that the "
                      "PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.")),
        table.row(stringHoldsNul, QT_TRANSLATE_NOOP("Pg", "The connection string holds a NUL character.")),
        table.row(endsInUri,
                  QT_TRANSLATE_NOOP("Pg", "The user name or the password holds a character that ends it in a URI.")),
        table.row(escapeInUri,
                  QT_TRANSLATE_NOOP("Pg",
                                    "Write @ as %1, : as %2, / as %3, ? as %4 and # as %5 there; or leave the password "
                                    "to PGPASSWORD or ~/.pgpass.")),
        table.row(
            cannotBeRead,
            QT_TRANSLATE_NOOP("Pg", "It cannot be read; which part is not shown, since it may be of the password.")),
        table.row(
            giveUri,
            QT_TRANSLATE_NOOP("Pg",
                              "Give a URI (postgresql://user@host/database, with % before codes of special characters "
                              "only), keywords (host=... dbname=...), or the name of a service or of a database.")),
        table.row(openingTunnel, QT_TRANSLATE_NOOP("Pg", "opening the way through %1")),
        table.row(badSshTarget, QT_TRANSLATE_NOOP("Pg", "%1 names no SSH server.")),
        table.row(
            writeSshTarget,
            QT_TRANSLATE_NOOP(
                "Pg",
                "Write user@host:port, where user and port may be left out, or a Host of the configuration of ssh.")),
        table.row(severalThroughSsh, QT_TRANSLATE_NOOP("Pg", "Only one host can be reached through SSH.")),
        table.row(nameOneHost, QT_TRANSLATE_NOOP("Pg", "Name one host and one port.")),
        table.row(sshNotInstalled, QT_TRANSLATE_NOOP("Pg", "The program ssh was not found or could not be started.")),
        table.row(installSsh,
                  QT_TRANSLATE_NOOP("Pg", "Install it (the package openssh-client), or name it in ESPALIER_SSH.")),
        table.row(
            sshKeyChanged,
            QT_TRANSLATE_NOOP(
                "Pg",
                "The SSH server shows another key than the one that is known of it: somebody may stand in between.")),
        table.row(askAboutKey,
                  QT_TRANSLATE_NOOP("Pg",
                                    "Ask its owner whether the key was changed. Only if it was, run ssh-keygen -R %1 "
                                    "and connect once with ssh in a terminal.")),
        table.row(sshKeyUnknown,
                  QT_TRANSLATE_NOOP("Pg", "The key of the SSH server is not known here, so nothing was sent to it.")),
        table.row(
            confirmKey,
            QT_TRANSLATE_NOOP(
                "Pg", "Run this once in a terminal, and compare the fingerprint that it shows with the owner's: %1")),
        table.row(
            sshNotLetIn,
            QT_TRANSLATE_NOOP(
                "Pg",
                "The SSH server did not let this user in. It is never asked for a password here: a key has to do.")),
        table.row(giveSshKey,
                  QT_TRANSLATE_NOOP("Pg",
                                    "Add the key to the agent with ssh-add, or name it in the configuration of ssh; "
                                    "this has to work in a terminal without a question: %1")),
        table.row(sshNoSuchHost, QT_TRANSLATE_NOOP("Pg", "The name of the SSH server was not found.")),
        table.row(checkSshHost, QT_TRANSLATE_NOOP("Pg", "Check the SSH server's name.")),
        table.row(sshNotReached, QT_TRANSLATE_NOOP("Pg", "The SSH server does not answer.")),
        table.row(checkSshServer,
                  QT_TRANSLATE_NOOP("Pg", "Check its name and port, and whether a firewall is in between.")),
        table.row(sshPortTaken, QT_TRANSLATE_NOOP("Pg", "A port of this computer that was to be forwarded is taken.")),
        table.row(sshConfigurationBad, QT_TRANSLATE_NOOP("Pg", "The configuration of ssh cannot be used.")),
        table.row(checkSshConfiguration, QT_TRANSLATE_NOOP("Pg", "Correct what ssh complains of.")),
        table.row(sshEnded, QT_TRANSLATE_NOOP("Pg", "The program ssh ended.")),
        table.row(trySsh, QT_TRANSLATE_NOOP("Pg", "See what it says in a terminal: %1")),
        table.row(notReachedBeyond,
                  QT_TRANSLATE_NOOP(
                      "Pg", "The SSH server let the connection in and could not hand it on to the database server.")),
        table.row(checkBeyond,
                  QT_TRANSLATE_NOOP("Pg",
                                    "Check the database server's host and port as %1 sees them (localhost is that "
                                    "computer itself), and whether forwarding is allowed there.")),
        table.row(stoodStill,
                  QT_TRANSLATE_NOOP("Pg",
                                    "The program stood still for %1 seconds in the middle of what the server sent, so "
                                    "the session was ended.")),
        table.row(runAgain, QT_TRANSLATE_NOOP("Pg", "Run it again.")),
        table.row(connectionLost, QT_TRANSLATE_NOOP("Pg", "The connection to the server was lost.")),
        table.row(
            standbyEndsReads,
            QT_TRANSLATE_NOOP("Pg",
                              "A standby ends a long read that keeps it from following its primary: raise "
                              "max_standby_streaming_delay there, turn hot_standby_feedback on, or read the primary")),
        table.row(holdsNul, QT_TRANSLATE_NOOP("Pg", "It holds a NUL character, which PostgreSQL cannot store.")),
        table.row(noQuery, QT_TRANSLATE_NOOP("Pg", "The statement is no query.")),
        table.row(noPlainCommand, QT_TRANSLATE_NOOP("Pg", "The statement is no plain command.")),
        table.row(noCopyOut, QT_TRANSLATE_NOOP("Pg", "The statement is no COPY TO STDOUT.")),
        table.row(noCopyIn, QT_TRANSLATE_NOOP("Pg", "The statement is no COPY FROM STDIN.")),
        table.row(rowsHidden, QT_TRANSLATE_NOOP("Pg", "row-level security hides rows of this table from the role")),
        table.row(readCatalogAgain, QT_TRANSLATE_NOOP("Pg", "Read the catalog again")),
        table.row(poolerRefuses,
                  QT_TRANSLATE_NOOP("Pg",
                                    "A pooler between refuses transactions: let it pool by transaction or by session, "
                                    "or connect past it.")),
        table.row(failedBefore, QT_TRANSLATE_NOOP("Pg", "The transaction had failed before, so it was rolled back.")),
        table.row(rewrittenMeanwhile,
                  QT_TRANSLATE_NOOP("Pg", "this table was rewritten or replaced while it was read")),
        table.row(nothingKept,
                  QT_TRANSLATE_NOOP("Pg", "Nothing of it was kept; read again when it is no longer being altered")),
        table.row(holdsLock, QT_TRANSLATE_NOOP("Pg", "process %1 (%2, as %3) holds a lock on %4")),
        table.row(waitsForLock, QT_TRANSLATE_NOOP("Pg", "process %1 (%2, as %3) waits for a lock on %4")),
        table.row(noName, QT_TRANSLATE_NOOP("Pg", "no name")),
        table.row(preparedHoldsLock, QT_TRANSLATE_NOOP("Pg", "a prepared transaction holds a lock on %1")),
        table.row(preparedWaitsForLock, QT_TRANSLATE_NOOP("Pg", "a prepared transaction waits for a lock on %1")),
        table.row(bothLocks, "%1; %2"),
        table.row(lockLetGo, QT_TRANSLATE_NOOP("Pg", "Whoever held the lock has let it go meanwhile; try again")),
        table.row(whenDoneWithLock, QT_TRANSLATE_NOOP("Pg", "Try again when that session is done with it")),
        table.row(isStandby, QT_TRANSLATE_NOOP("Pg", "this server is a standby: it cannot be written to")),
        table.row(connectToPrimary, QT_TRANSLATE_NOOP("Pg", "Connect to the primary")),
        table.row(limitedToReading,
                  QT_TRANSLATE_NOOP("Pg", "this session is limited to reading (default_transaction_read_only is on)")),
        table.row(askForWriting,
                  QT_TRANSLATE_NOOP("Pg",
                                    "Connect as a role that may change the database, or ask for ALTER ROLE %1 SET "
                                    "default_transaction_read_only = off")),
        table.row(linkBrokeUndone,
                  QT_TRANSLATE_NOOP("Pg", "The link broke while the change was being made, and the server undid it.")),
        table.row(nothingChanged, QT_TRANSLATE_NOOP("Pg", "Nothing was changed; try again.")),
        table.row(stillAtIt, QT_TRANSLATE_NOOP("Pg", "The server is still at it.")),
        table.row(didNotAnswer, QT_TRANSLATE_NOOP("Pg", "The server did not answer.")),
        table.row(afterLoss, "%1 %2"),
        table.row(
            outcomeNotKnown,
            QT_TRANSLATE_NOOP(
                "Pg", "Whether the change was made is not known; connect again and look, before doing it again.")),
        table.row(smallestBigint,
                  QT_TRANSLATE_NOOP("Pg", "it holds the smallest bigint, which no column in memory can hold")),
        table.row(letDatabaseCompute, QT_TRANSLATE_NOOP("Pg", "Let the database compute the features")),
        table.row(countedOtherwise, QT_TRANSLATE_NOOP("Pg", "The server counted %1 rows, %2 arrived.")),
        table.row(streamHolds, QT_TRANSLATE_NOOP("Pg", "The stream holds %1 (after %2 rows).")),
        table.row(bytesAfterTrailer, QT_TRANSLATE_NOOP("Pg", "bytes after the trailer")),
        table.row(noBinaryCopy, QT_TRANSLATE_NOOP("Pg", "no binary COPY")),
        table.row(unknownFlags, QT_TRANSLATE_NOOP("Pg", "unknown flags")),
        table.row(valuesInRow, QT_TRANSLATE_NOOP("Pg", "%1 values in a row of %2 fields")),
        table.row(negativeLength, QT_TRANSLATE_NOOP("Pg", "a negative length")),
        table.row(valueOfBytes, QT_TRANSLATE_NOOP("Pg", "a value of %1 bytes in %2, which is read as %3")),
        table.row(noTrailer, QT_TRANSLATE_NOOP("Pg", "no trailer")),
        table.counted(rowsRead, QT_TRANSLATE_N_NOOP("Pg", "%Ln row(s) read")),
    };
    return sentences;
}

} // namespace espalier::ui
