// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of servers and of the way to them: the sentences stand in ui/words/pgsentences.cpp.
namespace espalier::pg::messages {

using namespace arguments;

// What a server's refusal means, and what to do about it
inline constexpr MessageCode<> askForPrivilege{"pg.ask_for_privilege"};
inline constexpr MessageCode<> onlyReadHere{"pg.only_read_here"};
inline constexpr MessageCode<> checkLogin{"pg.check_login"};
inline constexpr MessageCode<> checkDatabase{"pg.check_database"};
inline constexpr MessageCode<> connectAgain{"pg.connect_again"};
inline constexpr MessageCode<> sessionEnded{"pg.session_ended"};
inline constexpr MessageCode<> recovering{"pg.recovering"};
inline constexpr MessageCode<> startingOrStopping{"pg.starting_or_stopping"};
inline constexpr MessageCode<> idleSessionEnded{"pg.idle_session_ended"};
inline constexpr MessageCode<> idleTransactionEnded{"pg.idle_transaction_ended"};
inline constexpr MessageCode<> noConnectionLeft{"pg.no_connection_left"};
inline constexpr MessageCode<> queryStopped{"pg.query_stopped"};
inline constexpr MessageCode<> lockHeld{"pg.lock_held"};
inline constexpr MessageCode<> transactionInTheWay{"pg.transaction_in_the_way"};
inline constexpr MessageCode<> diskFull{"pg.disk_full"};
inline constexpr MessageCode<> serverOutOfMemory{"pg.server_out_of_memory"};
inline constexpr MessageCode<> limitReached{"pg.limit_reached"};
inline constexpr MessageCode<> textNotValid{"pg.text_not_valid"};
inline constexpr MessageCode<> noEquivalent{"pg.no_equivalent"};
inline constexpr MessageCode<> queryTooLarge{"pg.query_too_large"};

// Connecting
inline constexpr MessageCode<> outOfMemory{"pg.out_of_memory"};
inline constexpr MessageCode<> noAnswerInTime{"pg.no_answer_in_time"};
inline constexpr MessageCode<> checkPassword{"pg.check_password"};
inline constexpr MessageCode<> notLetIn{"pg.not_let_in"};
inline constexpr MessageCode<> askForConnect{"pg.ask_for_connect"};
inline constexpr MessageCode<> startingTryAgain{"pg.starting_try_again"};
inline constexpr MessageCode<> givePassword{"pg.give_password"};
inline constexpr MessageCode<> checkEncryption{"pg.check_encryption"};
inline constexpr MessageCode<> otherKind{"pg.other_kind"};
inline constexpr MessageCode<> checkAuthentication{"pg.check_authentication"};
inline constexpr MessageCode<> checkHost{"pg.check_host"};
inline constexpr MessageCode<> checkServer{"pg.check_server"};
inline constexpr MessageCode<Name> noneOfItsValues{"pg.none_of_its_values"}; // value
inline constexpr MessageCode<Names> mayBe{"pg.may_be"}; // values
inline constexpr MessageCode<> noSuchService{"pg.no_such_service"};
inline constexpr MessageCode<> describeService{"pg.describe_service"};
inline constexpr MessageCode<Names> servicesAre{"pg.services_are"}; // services
inline constexpr MessageCode<Name> takenForDatabase{"pg.taken_for_database"}; // word
inline constexpr MessageCode<Name, Names> takenForDatabaseAmong{"pg.taken_for_database_among"}; // word, services

// Connection strings
inline constexpr MessageCode<> stringHoldsNul{"pg.string_holds_nul"};
inline constexpr MessageCode<> endsInUri{"pg.ends_in_uri"};
inline constexpr MessageCode<Name, Name, Name, Name, Name> escapeInUri{"pg.escape_in_uri"}; // codes of @ : / ? #
inline constexpr MessageCode<> cannotBeRead{"pg.cannot_be_read"};
inline constexpr MessageCode<> giveUri{"pg.give_uri"};

// The way through ssh
inline constexpr MessageCode<Name> openingTunnel{"pg.opening_tunnel"}; // through whom
inline constexpr MessageCode<Name> badSshTarget{"pg.bad_ssh_target"}; // what was given
inline constexpr MessageCode<> writeSshTarget{"pg.write_ssh_target"};
inline constexpr MessageCode<> severalThroughSsh{"pg.several_through_ssh"};
inline constexpr MessageCode<> nameOneHost{"pg.name_one_host"};
inline constexpr MessageCode<> sshNotInstalled{"pg.ssh_not_installed"};
inline constexpr MessageCode<> installSsh{"pg.install_ssh"};
inline constexpr MessageCode<> sshKeyChanged{"pg.ssh_key_changed"};
inline constexpr MessageCode<Name> askAboutKey{"pg.ask_about_key"}; // host as known_hosts has it
inline constexpr MessageCode<> sshKeyUnknown{"pg.ssh_key_unknown"};
inline constexpr MessageCode<Name> confirmKey{"pg.confirm_key"}; // command
inline constexpr MessageCode<> sshNotLetIn{"pg.ssh_not_let_in"};
inline constexpr MessageCode<Name> giveSshKey{"pg.give_ssh_key"}; // command
inline constexpr MessageCode<> sshNoSuchHost{"pg.ssh_no_such_host"};
inline constexpr MessageCode<> checkSshHost{"pg.check_ssh_host"};
inline constexpr MessageCode<> sshNotReached{"pg.ssh_not_reached"};
inline constexpr MessageCode<> checkSshServer{"pg.check_ssh_server"};
inline constexpr MessageCode<> sshPortTaken{"pg.ssh_port_taken"};
inline constexpr MessageCode<> sshConfigurationBad{"pg.ssh_configuration_bad"};
inline constexpr MessageCode<> checkSshConfiguration{"pg.check_ssh_configuration"};
inline constexpr MessageCode<> sshEnded{"pg.ssh_ended"};
inline constexpr MessageCode<Name> trySsh{"pg.try_ssh"}; // command
inline constexpr MessageCode<> notReachedBeyond{"pg.not_reached_beyond"};
inline constexpr MessageCode<Name> checkBeyond{"pg.check_beyond"}; // the host of ssh

// Sessions and transactions
inline constexpr MessageCode<Count> stoodStill{"pg.stood_still"}; // seconds
inline constexpr MessageCode<> runAgain{"pg.run_again"};
inline constexpr MessageCode<> connectionLost{"pg.connection_lost"};
inline constexpr MessageCode<> standbyEndsReads{"pg.standby_ends_reads"};
inline constexpr MessageCode<> holdsNul{"pg.holds_nul"};
inline constexpr MessageCode<> noQuery{"pg.no_query"};
inline constexpr MessageCode<> noPlainCommand{"pg.no_plain_command"};
inline constexpr MessageCode<> noCopyOut{"pg.no_copy_out"};
inline constexpr MessageCode<> noCopyIn{"pg.no_copy_in"};
inline constexpr MessageCode<> rowsHidden{"pg.rows_hidden"};
inline constexpr MessageCode<> readCatalogAgain{"pg.read_catalog_again"};
inline constexpr MessageCode<> poolerRefuses{"pg.pooler_refuses"};
inline constexpr MessageCode<> failedBefore{"pg.failed_before"};
inline constexpr MessageCode<> rewrittenMeanwhile{"pg.rewritten_meanwhile"};
inline constexpr MessageCode<> nothingKept{"pg.nothing_kept"};

// Locks
inline constexpr MessageCode<Name, Told, Name, Name> holdsLock{"pg.holds_lock"}; // process, its name, its role, table
inline constexpr MessageCode<Name, Told, Name, Name> waitsForLock{"pg.waits_for_lock"};
inline constexpr MessageCode<> noName{"pg.no_name"};
inline constexpr MessageCode<Name> preparedHoldsLock{"pg.prepared_holds_lock"}; // table
inline constexpr MessageCode<Name> preparedWaitsForLock{"pg.prepared_waits_for_lock"};
inline constexpr MessageCode<Told, Told> bothLocks{"pg.both_locks"};
inline constexpr MessageCode<> lockLetGo{"pg.lock_let_go"};
inline constexpr MessageCode<> whenDoneWithLock{"pg.when_done_with_lock"};

// Changes
inline constexpr MessageCode<> isStandby{"pg.is_standby"};
inline constexpr MessageCode<> connectToPrimary{"pg.connect_to_primary"};
inline constexpr MessageCode<> limitedToReading{"pg.limited_to_reading"};
inline constexpr MessageCode<Name> askForWriting{"pg.ask_for_writing"}; // role
inline constexpr MessageCode<> linkBrokeUndone{"pg.link_broke_undone"};
inline constexpr MessageCode<> nothingChanged{"pg.nothing_changed"};
inline constexpr MessageCode<> stillAtIt{"pg.still_at_it"};
inline constexpr MessageCode<> didNotAnswer{"pg.did_not_answer"};
inline constexpr MessageCode<Told, Told> afterLoss{"pg.after_loss"}; // the outcome, how the link was lost
inline constexpr MessageCode<> outcomeNotKnown{"pg.outcome_not_known"};

// What a COPY sends
inline constexpr MessageCode<> smallestBigint{"pg.smallest_bigint"};
inline constexpr MessageCode<> letDatabaseCompute{"pg.let_database_compute"};
inline constexpr MessageCode<Count, Count> countedOtherwise{"pg.counted_otherwise"}; // by the server, arrived
inline constexpr MessageCode<Told, Count> streamHolds{"pg.stream_holds"}; // what, after how many rows
inline constexpr MessageCode<> bytesAfterTrailer{"pg.bytes_after_trailer"};
inline constexpr MessageCode<> noBinaryCopy{"pg.no_binary_copy"};
inline constexpr MessageCode<> unknownFlags{"pg.unknown_flags"};
inline constexpr MessageCode<Count, Count> valuesInRow{"pg.values_in_row"}; // values, fields
inline constexpr MessageCode<> negativeLength{"pg.negative_length"};
inline constexpr MessageCode<Count, Name, Name> valueOfBytes{"pg.value_of_bytes"}; // bytes, field, type
inline constexpr MessageCode<> noTrailer{"pg.no_trailer"};

// What is done now
inline constexpr MessageCode<Count> rowsRead{"pg.rows_read"};

} // namespace espalier::pg::messages
