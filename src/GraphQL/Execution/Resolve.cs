namespace PartyHub.GraphQL.Execution;

/// <summary>Makes batch resolvers from code for a single parent.</summary>
public static class Resolve
{
    /// <summary>Calls <paramref name="value"/> for each parent; what it throws is an error of that parent alone.</summary>
    public static BatchResolver Each<TParent>(Func<TParent, object?> value) => Each<TParent>((parent, _) => value(parent));

    /// <inheritdoc cref="Each{TParent}(Func{TParent, object})"/>
    public static BatchResolver Each<TParent>(Func<TParent, ResolverContext, object?> value) => context =>
    {
        var values = new object?[context.Count];
        for (var row = 0; row < values.Length; row++)
        {
            try
            {
                values[row] = value(context.Parent<TParent>(row), context);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                values[row] = error;
            }
        }

        return new(values);
    };

    /// <summary>Awaits <paramref name="value"/> for each parent, one after the other.</summary>
    public static BatchResolver EachAsync<TParent>(Func<TParent, ResolverContext, ValueTask<object?>> value) => async context =>
    {
        var values = new object?[context.Count];
        for (var row = 0; row < values.Length; row++)
        {
            try
            {
                values[row] = await value(context.Parent<TParent>(row), context).ConfigureAwait(false);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                values[row] = error;
            }
        }

        return values;
    };

    /// <summary>Calls <paramref name="value"/> once and gives every parent the same: for root fields, and for what does not depend on the parent.</summary>
    public static BatchResolver Once(Func<ResolverContext, ValueTask<object?>> value) => async context =>
    {
        var values = new object?[context.Count];
        if (values.Length > 0)
            Array.Fill(values, await value(context).ConfigureAwait(false));
        return values;
    };

    /// <inheritdoc cref="Once(Func{ResolverContext, ValueTask{object}})"/>
    public static BatchResolver Once(Func<ResolverContext, object?> value) => Once(context => new ValueTask<object?>(value(context)));
}
