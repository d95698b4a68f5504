/**
 * A game being played by somebody, from lobby to farewell, on whatever face.
 *
 * <p>Start with {@link mufakat.session.Application}: a lobby, what the player wishes there, and the games that come of
 * it. {@link mufakat.session.Face} is the port by which it meets the player; {@link java.time.Clock} is the one for the
 * time. {@link mufakat.session.GameStarter} begins games and goes on with them, {@link mufakat.session.GameStore} keeps
 * them, of all players or of one alone, {@link mufakat.session.StoryCatalogue} has the stories. Whatever a player can
 * put right is a {@link mufakat.session.Trouble}, which is one sentence.
 *
 * <p>Several may be under way in one process, each in a thread of its own. Nothing here reads the environment, touches
 * a standard stream or knows what a face draws on. It must not import {@code face}, {@code cli} or {@code compare}.
 */
package mufakat.session;
