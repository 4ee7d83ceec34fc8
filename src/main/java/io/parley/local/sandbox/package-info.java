/// A Parley to try things out in: `parley serve --sandbox` answers under `/sandbox` besides all
/// else. There its clock is moved ([ClockRoute]), a merchant's shop is copied and dropped again
/// ([ShopRoutes]), parcels are moved ([MovementRoute]), and what happened in a conversation is
/// shown with the reasons ([ConversationRoute]). A process that is no sandbox has none of these
/// paths ([Sandbox]).
@NullMarked
package io.parley.local.sandbox;

import org.jspecify.annotations.NullMarked;
