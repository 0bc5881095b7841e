// What an app's own entry holds.
import 'massage-widgets/hydrate';
import 'massage-widgets/define';
